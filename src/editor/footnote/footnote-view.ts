import type { NodeViewRenderer } from '@tiptap/core';
import type { DeskMessages } from '../../i18n/desk-text';
import { goToReference } from './footnotes';
import styles from './footnote-view.module.css';

/** A note, with its number before it, which leads back to the text. */
export function footnoteView(text: DeskMessages['constructs']['footnote']): NodeViewRenderer {
  return ({ node, editor }) => {
    let current = node;
    const dom = document.createElement('aside');
    // Several notes would be several landmarks of one kind.
    dom.setAttribute('role', 'note');
    const back = document.createElement('button');
    back.type = 'button';
    back.className = styles.back ?? '';
    back.contentEditable = 'false';
    const contentDOM = document.createElement('div');
    dom.append(back, contentDOM);
    const show = () => {
      const label = String(current.attrs.label);
      dom.dataset.footnote = label;
      back.textContent = label;
      back.title = text.back(label);
      back.setAttribute('aria-label', text.back(label));
    };
    show();
    back.addEventListener('click', () => goToReference(editor, String(current.attrs.label)));
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== current.type) return false;
        current = next;
        show();
        return true;
      },
      stopEvent: (event) => event.target === back,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    };
  };
}
