import { duplicateBlock, moveBlockAt, removeBlock } from '../../src/editor/block-handle/block-commands';
import { insertableBlocks } from '../../src/editor/constructs/items';
import { insertImages } from '../../src/editor/images/insert-images';
import { englishDesk } from '../../src/i18n/en/desk';
import { matchingBlocks } from '../../src/editor/slash-menu/matching-blocks';
import type { LiveEditor } from '../live-editor';
import type { Act } from './actions';
import { findNodes, pick, select, topBlock } from './places';

const languages = ['js', 'c++', 'objective-c', null];

const setting =
  (name: string, attribute: string, valueOf: (words: string, before: string, choice: number) => string | null): Act =>
  (live, { choice, words }) => {
    const found = pick(
      findNodes(live.document, (node) => node.type.name === name),
      choice,
    );
    if (!found) return;
    const value = valueOf(words, String(found.node.attrs[attribute] ?? ''), choice);
    live.editor.view.dispatch(live.editor.state.tr.setNodeAttribute(found.at, attribute, value));
    live.editor.commands.readSource(found.at);
  };

/** Puts the first letters after the others, say. */
function rewritten(words: string, before: string, choice: number): string {
  const at = choice % (before.length + 1);
  return [before.slice(0, at) + words + before.slice(at), before.slice(at) + words, words][choice % 3] ?? words;
}

/** What is done to whole blocks. */
export const blockActions: Readonly<Record<string, Act>> = {
  'insert block': (live, given) => {
    if (!select(live, { ...given, extent: 0 }) || live.editor.isActive('codeBlock')) return;
    const isInCell = Boolean(live.editor.state.selection.$from.parent.type.spec.tableRole);
    const blocks = matchingBlocks('', insertableBlocks, englishDesk, isInCell).filter(({ name }) => name !== 'image');
    const block = pick(blocks, given.choice);
    if (block) live.setup.insert(block);
  },
  'duplicate block': (live, given) => {
    const block = topBlock(live, given);
    if (block) duplicateBlock(live.editor, block.at);
  },
  'move block': (live, given) => {
    const block = topBlock(live, given);
    if (block) moveBlockAt(live.editor, block.at, given.choice % 2 === 0 ? 'down' : 'up');
  },
  'delete block': (live, given) => {
    const block = topBlock(live, given);
    if (block) removeBlock(live.editor, block.at);
  },
  'move by key': (live, given) => {
    if (select(live, given)) live.press(given.choice % 2 === 0 ? 'Alt-ArrowDown' : 'Alt-ArrowUp');
  },
  'delete definition': (live, given) => {
    const isDefinition = ({ type, attrs }: LiveEditor['document']) =>
      type.name === 'footnoteDefinition' || attrs.kind === 'definition';
    const block = pick(findNodes(live.document, isDefinition), given.choice);
    if (!block) return;
    live.selectNode(block.at);
    live.press('Delete');
  },
  'delete node': (live, given) => {
    const node = pick(
      findNodes(live.document, ({ isAtom, isText }) => isAtom && !isText),
      given.choice,
    );
    if (!node) return;
    live.selectNode(node.at);
    live.press(given.extent % 2 === 0 ? 'Backspace' : 'Enter');
  },
  image: async (live, given) => {
    if (!select(live, { ...given, extent: 0 }) || live.editor.isActive('codeBlock')) return;
    insertImages(live.editor, [new File([], `/images/${given.choice}.png`)], live.setup.addImage);
    await new Promise(setImmediate);
  },
  'alt text': setting('image', 'alt', (words) => words),
  language: setting('codeBlock', 'language', (_words, _before, choice) => pick(languages, choice) ?? null),
  'raw block': setting('rawBlock', 'raw', rewritten),
  'raw chip': setting('rawInline', 'raw', (words, before, choice) =>
    rewritten(words, before, choice).replaceAll('\n', ' '),
  ),
};
