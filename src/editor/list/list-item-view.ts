import type { NodeViewRenderer } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import styles from './list-item-view.module.css';

/** An item of a list; a task has a real checkbox that is named after its words. */
export function listItemView(nameOf: (words: string) => string): NodeViewRenderer {
  return ({ node, view, getPos }) => {
    const dom = document.createElement('li');
    // Its mark stands where its own language begins.
    dom.dir = 'auto';
    if (!isTask(node)) return { dom, contentDOM: dom, update: (next) => next.type === node.type && !isTask(next) };

    const box = document.createElement('input');
    box.type = 'checkbox';
    box.className = styles.check ?? '';
    box.disabled = !view.editable;
    box.contentEditable = 'false';
    box.addEventListener('change', () => {
      const at = getPos();
      if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, 'checked', box.checked));
    });
    const contentDOM = document.createElement('div');
    dom.append(box, contentDOM);

    const show = (item: DocumentNode) => {
      dom.dataset.checked = String(item.attrs.checked);
      box.checked = item.attrs.checked === true;
      box.setAttribute('aria-label', nameOf(item.firstChild?.textContent ?? ''));
    };
    show(node);
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== node.type || !isTask(next)) return false;
        show(next);
        return true;
      },
      stopEvent: (event) => event.target === box,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    };
  };
}

function isTask(item: DocumentNode): boolean {
  return typeof item.attrs.checked === 'boolean';
}
