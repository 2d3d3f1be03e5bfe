import { Extension } from '@tiptap/core';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { blocksInSight } from '../resting/blocks-in-sight';
import { languageOf } from './languages';
import { createColourPen, type Drawn, type DrawnBlock } from './draw-colours';
import type { Coloured } from './find-colours';
import { linesInSight, type Stretch } from './lines-in-sight';

interface Colours {
  /** Where the colours are. They follow the words as decorations do; they are drawn without elements. */
  readonly places: DecorationSet;
  /** Where the blocks are whose colours are not those of their words (any more). */
  readonly stale: readonly number[];
  /** Long blocks of which only a stretch is coloured. */
  readonly partly: readonly Partly[];
}

interface Partly {
  readonly at: number;
  readonly stretch: Stretch;
}

/** What was found for a block, told to the plug-in; `node` is the block that was looked at. */
interface Found {
  readonly at: number;
  readonly node: DocumentNode;
  readonly colours: readonly Coloured[];
  /** What of it is coloured; all when absent. */
  readonly stretch?: Stretch;
}

/** Told when the window shows what is not coloured yet: where those blocks are. */
interface Uncovered {
  readonly uncovered: readonly number[];
}

const key = new PluginKey<Colours>('codeColours');
/** Milliseconds without a change after which code is looked at, and those between one block and the next. */
const rest = 150;
const breath = 16;
/** Longer code stays plain: it would hold the page up. */
const longest = 20_000;
/** Of longer code only what is in sight is coloured, for a key is dearer by each colour. */
const short = 2000;
/** Pixels above and below the window that are coloured with it. */
const around = 300;

/**
 * Colours code by what its words are, where the browser has highlights; elsewhere code is as other words. Only a block that
 * changed is looked at again, and only when the typing rests.
 */
export const codeColours = Extension.create({
  name: 'codeColours',
  addProseMirrorPlugins: () => (typeof Highlight === 'undefined' ? [] : [colouring()]),
});

function colouring(): Plugin<Colours> {
  return new Plugin<Colours>({
    key,
    state: {
      init: (_config, { doc }) => ({
        places: DecorationSet.empty,
        stale: codeIn(doc, 0, doc.content.size).filter((at) => isCoded(doc.nodeAt(at))),
        partly: [],
      }),
      apply: (transaction, before) => {
        const told: Found | Uncovered | undefined = transaction.getMeta(key);
        if (told && 'uncovered' in told) return { ...before, stale: [...before.stale, ...told.uncovered] };
        if (told) return withFound(before, told, transaction);
        return transaction.docChanged ? follow(before, transaction) : before;
      },
    },
    view: (view) => {
      const pen = createColourPen();
      let timer = plan(view);
      let frame = 0;
      let seen: Stretch | null = null;
      // In a frame, once it is known what the last key did to the page, and before that is drawn.
      const drawSoon = () => {
        frame ||= requestAnimationFrame(() => {
          frame = 0;
          if (!seen && uncover(view)) timer = plan(view, 0);
          seen ??= blocksInSight(view, around);
          pen.draw(view, coloursIn(view.state, seen));
        });
      };
      const lookSoon = () => {
        seen = null;
        drawSoon();
      };
      const sizes = new ResizeObserver(lookSoon);
      sizes.observe(view.dom);
      window.addEventListener('scroll', lookSoon, { passive: true, capture: true });
      window.addEventListener('resize', lookSoon);
      return {
        update: (_view, before) => {
          const { doc } = view.state;
          const [was, is] = [key.getState(before), key.getState(view.state)];
          if (doc !== before.doc && is?.stale.length) {
            clearTimeout(timer);
            timer = plan(view);
          }
          if (was?.places === DecorationSet.empty && is?.places === DecorationSet.empty) return;
          if (doc.childCount !== before.doc.childCount || (doc === before.doc && was !== is)) seen = null;
          drawSoon();
        },
        destroy: () => {
          clearTimeout(timer);
          cancelAnimationFrame(frame);
          sizes.disconnect();
          pen.draw(view, []);
          window.removeEventListener('scroll', lookSoon, { capture: true });
          window.removeEventListener('resize', lookSoon);
        },
      };
    },
  });
}

function plan(view: EditorView, delay: number = rest): ReturnType<typeof setTimeout> {
  return setTimeout(() => void colour(view), delay);
}

/** Looks at one stale block after another, and gives way to the page between them. */
async function colour(view: EditorView): Promise<void> {
  if (!view.dom.isConnected) return;
  const [at] = key.getState(view.state)?.stale ?? [];
  const node = at === undefined ? null : view.state.doc.nodeAt(at);
  if (at === undefined || node?.type.name !== 'codeBlock') return;
  const colours = await coloursOf(node).catch(() => null);
  if (view.isDestroyed) return;
  // Without a network: its colours come with it.
  if (!colours) return window.addEventListener('online', () => void plan(view), { once: true });
  // What was written meanwhile is another block, and plans for itself.
  if (view.state.doc.nodeAt(at) !== node) return;
  const stretch = node.content.size > short ? { stretch: linesInSight(view, at, node, around) } : {};
  const found: Found = { at, node, colours, ...stretch };
  view.dispatch(view.state.tr.setMeta(key, found).setMeta('addToHistory', false));
  plan(view, breath);
}

/** What was found in a block that is still the same, so that scrolling in it looks at nothing again. */
const known = new WeakMap<DocumentNode, readonly Coloured[]>();

async function coloursOf(block: DocumentNode): Promise<readonly Coloured[]> {
  const kept = known.get(block);
  if (kept) return kept;
  const { findColours } = await import('./find-colours');
  const colours = await findColours(block.textContent, String(block.attrs.language));
  known.set(block, colours);
  return colours;
}

/** Tells of the long blocks that the window shows more of than is coloured; false when there are none. */
function uncover(view: EditorView): boolean {
  const { partly = [], stale = [] } = view.isDestroyed ? {} : (key.getState(view.state) ?? {});
  const uncovered = partly
    .filter(({ at, stretch }) => {
      const block = view.state.doc.nodeAt(at);
      const seen = block && linesInSight(view, at, block, 0);
      return seen && seen.from < seen.to && (seen.from < stretch.from || seen.to > stretch.to);
    })
    .flatMap(({ at }) => (stale.includes(at) ? [] : [at]));
  const news: Uncovered = { uncovered };
  if (uncovered.length > 0) view.dispatch(view.state.tr.setMeta(key, news).setMeta('addToHistory', false));
  return uncovered.length > 0;
}

function withFound(state: Colours, { at, node, colours, stretch }: Found, { doc }: Transaction): Colours {
  const { from: first, to: last } = stretch ?? { from: 0, to: node.content.size };
  const made = colours
    .filter(({ from, to }) => from < last && to > first)
    .map(({ from, to, kind }) => Decoration.inline(at + 1 + from, at + 1 + to, {}, { kind }));
  const before = state.places.find(at, at + node.nodeSize);
  const others = state.partly.filter((block) => block.at !== at);
  return {
    places: state.places.remove(before).add(doc, made),
    stale: state.stale.filter((place) => place !== at),
    partly: stretch ? [...others, { at, stretch }] : others,
  };
}

function follow(before: Colours, { mapping, doc }: Transaction): Colours {
  const stale = new Set(before.stale.map((at) => mapping.map(at)).filter((at) => isCoded(doc.nodeAt(at))));
  let places = before.places.map(mapping, doc);
  for (const [index, map] of mapping.maps.entries())
    map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
      const later = mapping.slice(index + 1);
      const [from, to] = [later.map(newFrom, -1), later.map(newTo, 1)];
      for (const at of codeIn(doc, from, to)) {
        const block = doc.nodeAt(at);
        if (isCoded(block)) stale.add(at);
        // What has no known language any more loses its colours.
        else if (block) places = places.remove(places.find(at, at + block.nodeSize));
      }
    });
  const partly = before.partly
    .map(({ at, stretch }) => ({ at: mapping.map(at), stretch }))
    .filter(({ at }) => isCoded(doc.nodeAt(at)));
  return { places, stale: [...stale], partly };
}

/** The colours of the blocks of code that a stretch of the document touches. */
function coloursIn(state: EditorState, { from, to }: Stretch): DrawnBlock[] {
  const places = key.getState(state)?.places;
  if (!places || places === DecorationSet.empty) return [];
  return codeIn(state.doc, Math.min(from, state.doc.content.size), to).map((at) => {
    const found = places.find(at, at + (state.doc.nodeAt(at)?.nodeSize ?? 0));
    return { at, colours: found.map(drawnOf).toSorted((one, other) => one.from - other.from) };
  });
}

function drawnOf({ from, to, spec }: Decoration): Drawn {
  return { from, to, kind: spec.kind };
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
