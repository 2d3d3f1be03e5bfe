import type { NodeViewRenderer } from '@tiptap/core';
import styles from './code-block-view.module.css';

/** What the language field is called, and what it says when it is empty. */
export interface LanguageWords {
  readonly language: string;
  readonly languageHint: string;
}

/** Code, with a field for its language above it. */
export function codeBlockView({ language, languageHint }: LanguageWords): NodeViewRenderer {
  return ({ node, view, getPos, editor }) => {
    const dom = document.createElement('div');
    dom.className = styles.block ?? '';
    const field = document.createElement('input');
    field.className = styles.language ?? '';
    field.setAttribute('aria-label', language);
    field.placeholder = languageHint;
    field.autocapitalize = 'none';
    field.autocomplete = 'off';
    field.spellcheck = false;
    field.readOnly = !view.editable;
    field.value = node.attrs.language ?? '';
    const head = document.createElement('div');
    head.contentEditable = 'false';
    head.className = styles.head ?? '';
    head.append(field);
    const contentDOM = document.createElement('code');
    const pre = document.createElement('pre');
    pre.append(contentDOM);
    dom.append(head, pre);

    field.addEventListener('change', () => {
      const at = getPos();
      const typed = field.value.trim().replace(/[\s`]+/g, '-');
      if (at !== undefined) view.dispatch(view.state.tr.setNodeAttribute(at, 'language', typed || null));
    });
    field.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      field.blur();
      const at = getPos();
      if (at !== undefined) editor.commands.focus(at + 1);
    });
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== node.type) return false;
        if (document.activeElement !== field) field.value = next.attrs.language ?? '';
        return true;
      },
      stopEvent: (event) => event.target === field,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    };
  };
}
