import { Editor } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { EditorState, NodeSelection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { EditorView, type DirectEditorProps } from '@tiptap/pm/view';
import { openBody, type OpenBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { noImageDesk } from '../src/editor/images/image-desk';
import { markdownReader } from '../src/editor/markdown-reader';
import { htmlReader } from '../src/editor/paste/html-reader';
import { createSetup, type Setup } from '../src/editor/setup';
import { englishDesk } from '../src/i18n/en/desk';
import type { Syntax } from '../src/site/site';

/** What is copied, and what is pasted: one thing in two forms. */
export interface Clip {
  readonly html: string;
  readonly text: string;
}

/** The page's editor, written in by keys, paste and drop, and drawn nowhere. Needs a DOM (jsdom) for the clipboard's HTML. */
export interface LiveEditor {
  readonly editor: Editor;
  readonly setup: Setup;
  /** The body that was opened last. */
  readonly opened: OpenBody;
  readonly document: DocumentNode;
  /** The body's text as it would be saved now, or why it is refused. */
  readonly saved: () => string;
  /** Where some words of one text stand first; throws when nowhere. */
  placeOf(words: string): number;
  /** Shows another body, or a draft of it, with a history of its own. */
  open(opened: OpenBody, draft?: DocumentNode): void;
  /** Selects the text between two positions, or puts the caret near one. */
  select(from: number, to?: number): void;
  /** Selects the node that starts at a position. */
  selectNode(at: number): void;
  /** Types letter by letter, through input rules. */
  type(text: string): void;
  /** Presses a key as it is named in `KeyboardEvent.key`, with `Mod-`, `Alt-` and `Shift-` before it. */
  press(key: string): void;
  /** What the selection puts on the clipboard; null when nothing is selected. */
  copy(): Clip | null;
  cut(): Clip | null;
  /** Pastes; with `plain`, as without formatting. */
  paste(clip: Clip, plain?: boolean): void;
  /** Drags the selection to a position. */
  drag(to: number): void;
  /** The focus goes elsewhere. */
  leave(): void;
}

// What is pasted here is read at once.
await Promise.all([htmlReader.fetch(), markdownReader.fetch()]);

const nothing = openBody('', { templateTags: false, kramdown: false, directives: false });

/** Makes an editor of the page's own parts. `addImage` names the files that are put into it. */
export function createLiveEditor(syntax: Syntax, addImage: (file: File) => string = (file) => file.name): LiveEditor {
  const setup = createSetup({
    document: nothing.document.toJSON(),
    draft: null,
    syntax,
    text: englishDesk,
  });
  setup.connect({
    imageUrl: () => Promise.resolve(null),
    addImage: (file) => Promise.resolve({ src: addImage(file), alt: '' }),
    addFile: (file) => Promise.resolve({ src: `/files/${file.name}`, player: null }),
    images: noImageDesk,
  });
  const editor = new UndrawnEditor(setup);
  setup.attach(editor);
  const { undrawn: view } = editor;
  // Made anew each time they are asked for.
  const { plugins } = editor.extensionManager;
  const shown = new WeakMap<DocumentNode, DocumentNode>();
  let opened: OpenBody = nothing;

  const live: LiveEditor = {
    editor,
    setup,
    get opened() {
      return opened;
    },
    get document() {
      return view.state.doc;
    },
    saved: () => {
      const made = saveBody(opened, view.state.doc);
      return made.kind === 'refused' ? made.reason : made.text;
    },
    placeOf: (words) => {
      let found = -1;
      view.state.doc.descendants((node, at) => {
        if (found < 0 && node.isText && node.text?.includes(words)) found = at + node.text.indexOf(words);
      });
      if (found < 0) throw new Error(`no ${words}`);
      return found;
    },
    open: (next, draft) => {
      opened = next;
      const document = draft ?? next.document;
      const doc = shown.get(document) ?? editor.schema.nodeFromJSON(document.toJSON());
      shown.set(document, doc);
      view.updateState(EditorState.create({ doc, plugins }));
    },
    select: (from, to = from) => {
      const { doc } = view.state;
      view.dispatch(view.state.tr.setSelection(TextSelection.between(doc.resolve(from), doc.resolve(to))));
    },
    selectNode: (at) => view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, at))),
    type: (text) => {
      for (const letter of text) typeLetter(view, letter);
    },
    press: (key) => press(view, key),
    copy: () => take(view, 'copy'),
    cut: () => take(view, 'cut'),
    paste: (clip, plain = false) => paste(view, clip, plain),
    drag: (to) => drag(view, to),
    leave: () => view.someProp('handleDOMEvents', (handlers) => void handlers.blur?.(view, new FocusEvent('blur'))),
  };
  return live;
}

/** Tiptap's editor around a view that draws nothing. */
class UndrawnEditor extends Editor {
  readonly undrawn: UndrawnView;

  constructor({ parts, content }: Setup) {
    super({ element: null, extensions: parts, content, injectCSS: false, enablePasteRules: false });
    const dispatchTransaction = this.extensionManager.dispatchTransaction((transaction) =>
      super.view.dispatch(transaction),
    );
    const transformPastedHTML = this.extensionManager.transformPastedHTML();
    this.undrawn = new UndrawnView({ state: super.state, dispatchTransaction, transformPastedHTML }, (state) =>
      super.view.updateState(state),
    );
  }

  override get isDestroyed(): boolean {
    return false;
  }

  override get view(): EditorView {
    return this.undrawn ?? super.view;
  }
}

/** A view with the state, plugins and handlers of any other, whose page stays blank. */
class UndrawnView extends EditorView {
  /** Where the pointer lets go of what it drags. */
  pointer = 0;
  /** Seconds between two edits, so that each can be undone alone. */
  private time = 0;
  private readonly keep: (state: EditorState) => void;

  constructor(props: DirectEditorProps, keep: (state: EditorState) => void) {
    super(null, props);
    this.keep = keep;
    const { dispatch } = this;
    this.dispatch = (transaction: Transaction) => dispatch(transaction.setTime((this.time += 200)));
  }

  override updateState(state: EditorState) {
    this.state = state;
    this.keep(state);
  }

  override focus() {}

  override hasFocus() {
    return true;
  }

  override posAtCoords() {
    return { pos: this.pointer, inside: -1 };
  }

  /** As if every text block were one line. */
  override endOfTextblock(direction: 'up' | 'down' | 'left' | 'right' | 'forward' | 'backward', state = this.state) {
    const { $head } = state.selection;
    const isStart = direction === 'up' || direction === 'left' || direction === 'backward';
    return $head.parentOffset === (isStart ? 0 : $head.parent.content.size);
  }
}

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

function typeLetter(view: EditorView, letter: string): void {
  const { from, to } = view.state.selection;
  const byDefault = () => view.state.tr.insertText(letter);
  const isHandled = view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, byDefault));
  if (!isHandled) view.dispatch(byDefault());
}

function press(view: EditorView, name: string): void {
  const [, modifiers = '', key = ''] = /^((?:(?:Mod|Alt|Shift)-)*)(.+)$/.exec(name) ?? [];
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: modifiers.includes('Mod-'),
    altKey: modifiers.includes('Alt-'),
    shiftKey: modifiers.includes('Shift-'),
  });
  if (view.someProp('handleKeyDown', (handle) => handle(view, event))) return;
  // What a browser does when nobody else does.
  if (key === 'Backspace') deleteBeside(view, 'before');
  if (key === 'Delete') deleteBeside(view, 'after');
}

function deleteBeside(view: EditorView, side: 'before' | 'after'): void {
  const { tr, selection } = view.state;
  const { $from, empty } = selection;
  const node = side === 'before' ? $from.nodeBefore : $from.nodeAfter;
  if (!empty) view.dispatch(tr.deleteSelection());
  if (!empty || !node?.isInline) return;
  const pieces = [...letters.segment(node.text ?? '')];
  const size = (side === 'before' ? pieces.at(-1) : pieces[0])?.segment.length ?? node.nodeSize;
  const [from, to] = side === 'before' ? [$from.pos - size, $from.pos] : [$from.pos, $from.pos + size];
  view.dispatch(tr.delete(from, to));
}

function take(view: EditorView, how: 'copy' | 'cut'): Clip | null {
  if (view.state.selection.empty) return null;
  const data = clipboard({ html: '', text: '' });
  tell(view, Object.assign(new Event(how, { cancelable: true }), { clipboardData: data }));
  return { html: data.getData('text/html'), text: data.getData('text/plain') };
}

/** Lets an event of the page happen; what is thrown by it is thrown on. */
function tell({ dom }: EditorView, event: Event): void {
  const thrown: unknown[] = [];
  const listen = (event: ErrorEvent) => {
    event.preventDefault();
    thrown.push(event.error);
  };
  window.addEventListener('error', listen);
  dom.dispatchEvent(event);
  window.removeEventListener('error', listen);
  if (thrown.length > 0) throw thrown[0];
}

function paste(view: EditorView, clip: Clip, plain: boolean): void {
  if (clip.text === '' && clip.html === '') return;
  const event = Object.assign(new Event('paste', { cancelable: true }), { clipboardData: clipboard(clip) });
  const shift = (type: string) => plain && tell(view, new KeyboardEvent(type, { key: 'Shift', keyCode: 16 }));
  shift('keydown');
  tell(view, event);
  shift('keyup');
}

function drag(view: UndrawnView, to: number): void {
  if (view.state.selection.empty) return;
  const dataTransfer = clipboard({ html: '', text: '' });
  const at = (type: string, pointer: number) => {
    view.pointer = pointer;
    tell(view, Object.assign(new Event(type, { cancelable: true }), { dataTransfer }));
  };
  at('dragstart', view.state.selection.from);
  at('drop', to);
}

/** What stands in for the browser's `DataTransfer`, which jsdom has not. */
function clipboard({ html, text }: Clip) {
  const data = new Map([
    ['text/html', html],
    ['text/plain', text],
  ]);
  return {
    files: [],
    get types() {
      return [...data].filter(([, value]) => value !== '').map(([type]) => type);
    },
    getData: (type: string) => data.get(type) ?? '',
    setData: (type: string, value: string) => void data.set(type, value),
    clearData: () => data.clear(),
  };
}
