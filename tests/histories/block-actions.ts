import { blockStyles } from '../../src/editor/actions/block-style';
import {
  duplicateBlocks,
  moveSelected,
  removeBlocks,
  selectBlocks,
  turnBlocks,
} from '../../src/editor/block-handle/block-commands';
import { type BlockRange, blocksOf } from '../../src/editor/block-handle/block-range';
import { moveBlocks } from '../../src/editor/block-handle/move-blocks';
import { insertableBlocks } from '../../src/editor/constructs/items';
import { resizeImage } from '../../src/editor/images/image-width';
import { insertImages } from '../../src/editor/images/insert-images';
import { englishDesk } from '../../src/i18n/en/desk';
import { matchingBlocks } from '../../src/editor/slash-menu/matching-blocks';
import type { LiveEditor } from '../live-editor';
import type { Act, Given } from './actions';
import { findNodes, pick, select } from './places';

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

/** Does something with the blocks that some words lie in. */
const onBlocks =
  (act: (live: LiveEditor, blocks: BlockRange, given: Given) => void): Act =>
  (live, given) => {
    const blocks = select(live, given) ? blocksOf(live.editor.state.selection) : null;
    if (blocks) act(live, blocks, given);
  };

/** What is done to whole blocks. */
export const blockActions: Readonly<Record<string, Act>> = {
  'insert block': (live, given) => {
    if (!select(live, { ...given, extent: 0 }) || live.editor.isActive('codeBlock')) return;
    const isInCell = Boolean(live.editor.state.selection.$from.parent.type.spec.tableRole);
    const offered = insertableBlocks(live.setup.store.getState().siteBlocks);
    const blocks = matchingBlocks('', offered, englishDesk, isInCell).filter(({ name }) => name !== 'image');
    const block = pick(blocks, given.choice);
    if (block) live.setup.insert(block);
  },
  'duplicate block': onBlocks((live, blocks) => duplicateBlocks(live.editor, blocks)),
  'move block': onBlocks((live, blocks, { choice }) => {
    selectBlocks(live.editor, blocks);
    moveSelected(live.editor, choice % 2 === 0 ? 'down' : 'up');
  }),
  'drag blocks': onBlocks((live, blocks, { choice }) => {
    const places: number[] = [0];
    live.document.descendants((node, at) => {
      if (node.isBlock) places.push(at, at + node.nodeSize);
      return !node.isTextblock && !node.type.spec.tableRole;
    });
    const { tr } = live.editor.state;
    if (moveBlocks(tr, blocks, pick(places, choice) ?? 0)) live.editor.view.dispatch(tr);
  }),
  'turn blocks': onBlocks((live, blocks, { choice }) => {
    const style = pick(blockStyles, choice);
    if (style) turnBlocks(live.editor, blocks, style);
  }),
  'delete block': onBlocks((live, blocks) => removeBlocks(live.editor, blocks)),
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
  width: (live, { choice, words }) => {
    const image = pick(
      findNodes(live.document, ({ type }) => type.name === 'image'),
      choice,
    );
    if (!image) return;
    const way = { kind: 'list', model: choice % 3 === 0 ? '{: width="1"}' : '{width=1}', unit: '' } as const;
    const width =
      choice % 4 === 0 ? null : { size: 1 + words.length, unit: choice % 2 === 0 ? ('%' as const) : way.unit };
    live.editor.commands.command(({ tr }) => resizeImage(tr, image.at, width, way, live.setup.syntax));
  },
  language: setting('codeBlock', 'language', (_words, _before, choice) => pick(languages, choice) ?? null),
  'raw block': setting('rawBlock', 'raw', rewritten),
  'raw chip': setting('rawInline', 'raw', (words, before, choice) =>
    rewritten(words, before, choice).replaceAll('\n', ' '),
  ),
};
