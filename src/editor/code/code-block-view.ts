import { chainInPost } from '../chain-in-post';
import type { NodeViewRenderer } from '@tiptap/core';
import type { DeskMessages } from '../../i18n/desk-text';
import { codeLanguages, languageOf, wordFor } from './languages';
import styles from './code-block-view.module.css';

/** Milliseconds for which the button says that it copied. */
const thanks = 2000;

/** Code, with fields for its language and its file name above it, and a button that copies it. */
export function codeBlockView(text: DeskMessages['constructs']['code']): NodeViewRenderer {
  return ({ node, view, getPos, editor }) => {
    let current = node;
    const dom = element('div', styles.block);
    const head = element('div', styles.head);
    head.contentEditable = 'false';
    const meta = field(text.meta, text.metaHint, view.editable);
    meta.classList.add(styles.meta ?? '');
    const language = field(text.language, text.languageHint, view.editable);
    const copy = element('button', styles.copy);
    copy.type = 'button';
    copy.textContent = text.copy;
    head.append(meta, language, copy);
    const contentDOM = document.createElement('code');
    const pre = document.createElement('pre');
    pre.spellcheck = false;
    pre.append(contentDOM);
    dom.append(head, pre);

    const show = () => {
      const word = String(current.attrs.language ?? '');
      language.value = languageOf(word)?.name ?? word;
      language.placeholder = text.languageHint;
      meta.value = String(current.attrs.meta ?? '');
      meta.hidden = word === '';
    };
    show();

    const change = (attributes: Readonly<Record<string, string | null>>) => {
      const at = getPos();
      if (at !== undefined) view.dispatch(view.state.tr.setNodeMarkup(at, null, { ...current.attrs, ...attributes }));
    };
    const backToCode = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== 'Escape' && event.key !== 'ArrowDown') return;
      if (event.target === language && event.key === 'ArrowDown') return;
      event.preventDefault();
      // The caret comes back a frame later; what was typed counts at once.
      if (event.target instanceof HTMLInputElement) event.target.blur();
      const at = getPos();
      if (at !== undefined)
        chainInPost(editor)
          .setTextSelection(at + 1)
          .run();
    };
    language.addEventListener('focus', () => offerLanguages(language));
    language.addEventListener('blur', () => {
      language.list?.remove();
      language.removeAttribute('list');
      const word = wordFor(language.value);
      const isSame =
        languageOf(word ?? '') !== null && languageOf(word ?? '') === languageOf(String(current.attrs.language));
      if (!isSame && word !== current.attrs.language) change({ language: word });
      show();
    });
    meta.addEventListener('change', () => change({ meta: meta.value.replaceAll('`', '').trim() || null }));
    head.addEventListener('keydown', backToCode);
    copy.addEventListener('click', () => {
      const say = (words: string) => {
        copy.textContent = words;
        setTimeout(() => (copy.textContent = text.copy), thanks);
      };
      navigator.clipboard.writeText(current.textContent).then(
        () => say(text.copied),
        () => say(text.notCopied),
      );
    });
    return {
      dom,
      contentDOM,
      update: (next) => {
        if (next.type !== current.type) return false;
        const isOther = next.attrs !== current.attrs;
        current = next;
        if (isOther && !head.contains(document.activeElement)) show();
        return true;
      },
      stopEvent: (event) => event.target instanceof Node && head.contains(event.target),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    };
  };
}

/** Only the focused field has a list, so that one name does for all. All languages in the browser's own list, which typing filters; a field that holds one already would offer only that. */
function offerLanguages(input: HTMLInputElement): void {
  const list = document.createElement('datalist');
  list.id = 'code-languages';
  for (const { name, words } of codeLanguages) list.append(new Option(words.join(', '), name));
  input.after(list);
  input.setAttribute('list', list.id);
  input.select();
}

function field(label: string, hint: string, isEditable: boolean): HTMLInputElement {
  const input = element('input', styles.field);
  input.setAttribute('aria-label', label);
  input.placeholder = hint;
  input.autocapitalize = 'none';
  input.autocomplete = 'off';
  input.spellcheck = false;
  input.readOnly = !isEditable;
  return input;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string | undefined,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className ?? '';
  return made;
}
