import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { languageOf } from './languages';
import type { Coloured } from './find-colours';

interface Colours {
  readonly decorations: DecorationSet;
  /** Where the blocks are whose colours are not those of their words (any more). */
  readonly stale: readonly number[];
}

/** What was found for a block, told to the plug-in; `node` is the block that was looked at. */
interface Found {
  readonly at: number;
  readonly node: DocumentNode;
  readonly colours: readonly Coloured[];
}

const key = new PluginKey<Colours>('codeColours');
/** Milliseconds without a change after which code is looked at, and those between one block and the next. */
const rest = 150;
const breath = 16;
/** Longer code stays plain: it would hold the page up. */
const longest = 20_000;

/** Colours code by what its words are. Only a block that changed is looked at again, and only when the typing rests. */
export const codeColours = Extension.create({
  name: 'codeColours',
  addProseMirrorPlugins: () => [
    new Plugin<Colours>({
      key,
      state: {
        init: (_config, { doc }) => ({
          decorations: DecorationSet.empty,
          stale: codeIn(doc, 0, doc.content.size).filter((at) => isCoded(doc.nodeAt(at))),
        }),
        apply: (transaction, before) => {
          const found: Found | undefined = transaction.getMeta(key);
          if (found) return withFound(before, found, transaction);
          return transaction.docChanged ? follow(before, transaction) : before;
        },
      },
      props: { decorations: (state) => key.getState(state)?.decorations },
      view: (view) => {
        let timer = plan(view);
        return {
          update: (_view, before) => {
            if (before.doc === view.state.doc || !key.getState(view.state)?.stale.length) return;
            clearTimeout(timer);
            timer = plan(view);
          },
          destroy: () => clearTimeout(timer),
        };
      },
    }),
  ],
});

function plan(view: EditorView, delay: number = rest): ReturnType<typeof setTimeout> {
  return setTimeout(() => void colour(view), delay);
}

/** Looks at one stale block after another, and gives way to the page between them. */
async function colour(view: EditorView): Promise<void> {
  if (!view.dom.isConnected) return;
  const [at] = key.getState(view.state)?.stale ?? [];
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || node?.type.name !== 'codeBlock') return;
  const { findColours } = await import('./find-colours');
  const colours = await findColours(node.textContent, String(node.attrs.language));
  if (view.isDestroyed) return;
  // What was written meanwhile is another block, and plans for itself.
  if (view.state.doc.nodeAt(at) !== node) return;
  const found: Found = { at, node, colours };
  view.dispatch(view.state.tr.setMeta(key, found).setMeta('addToHistory', false));
  plan(view, breath);
}

function withFound({ decorations, stale }: Colours, { at, node, colours }: Found, { doc }: Transaction): Colours {
  const made = colours.map(({ from, to, classes }) =>
    Decoration.inline(at + 1 + from, at + 1 + to, { class: classes }),
  );
  const before = decorations.find(at, at + node.nodeSize);
  return { decorations: decorations.remove(before).add(doc, made), stale: stale.filter((place) => place !== at) };
}

function follow(before: Colours, { mapping, doc }: Transaction): Colours {
  const places = new Set(before.stale.map((at) => mapping.map(at)).filter((at) => isCoded(doc.nodeAt(at))));
  let decorations = before.decorations.map(mapping, doc);
  for (const [index, map] of mapping.maps.entries())
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const later = mapping.slice(index + 1);
      const [from, to] = [later.map(newFrom, -1), later.map(newTo, 1)];
      for (const at of codeIn(doc, from, to)) {
        const block = doc.nodeAt(at);
        if (isCoded(block)) places.add(at);
        // What has no known language any more loses its colours.
        else if (block) decorations = decorations.remove(decorations.find(at, at + block.nodeSize));
      }
    });
  return { decorations, stale: [...places] };
}

/** Where the blocks of code are that a stretch of the document touches. */
function codeIn(doc: DocumentNode, from: number, to: number): number[] {
  const found: number[] = [];
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node, at) => {
    if (node.type.name === 'codeBlock') found.push(at);
    return !node.isTextblock;
  });
  return found;
}

function isCoded(node: DocumentNode | null): boolean {
  return (
    node?.type.name === 'codeBlock' &&
    node.content.size <= longest &&
    languageOf(String(node.attrs.language ?? '')) !== null
  );
}
