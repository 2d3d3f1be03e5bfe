import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBody } from '../../src/editor/document/open';
import { createLiveEditor, type Clip, type LiveEditor } from '../live-editor';
import type { Act, Given } from './actions';
import { findNodes, pick, select, topBlock } from './places';

// Other programs' clipboards lie beside the project where there are any.
const folder = join(import.meta.dirname, '../../../shared/fixtures/clipboard');
const pages = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.input.html'))
      .toSorted()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((html) => html.length < 40_000)
  : [];
let elsewhere: LiveEditor | null = null;

/** What is cut, copied, pasted and dragged. */
export const clipActions: Readonly<Record<string, Act>> = {
  'copy and paste': (live, given) => {
    if (!select(live, given)) return;
    const clip = live.copy();
    if (!clip || !select(live, { ...given, place: given.choice, extent: 0 })) return;
    live.paste(clip, given.choice % 7 === 0);
  },
  'cut and paste': (live, given) => {
    if (!select(live, given)) return;
    const clip = live.cut();
    if (clip && select(live, { ...given, place: given.choice, extent: 0 })) live.paste(clip);
  },
  'paste from another post': (live, given) => {
    const clip = clipOf(given, live);
    if (clip && select(live, { ...given, extent: given.extent % 4 })) live.paste(clip);
  },
  'paste a page': (live, given) => {
    const html = pick(pages, given.choice);
    if (!html || !select(live, { ...given, extent: given.extent % 4 })) return;
    live.paste({ html, text: 'words' });
  },
  'paste Markdown': (live, given) => {
    if (select(live, { ...given, extent: given.extent % 4 })) live.paste({ html: '', text: given.other });
  },
  'paste words': (live, given) => {
    const text = `${given.words}\n\n${given.words} ${given.other}`;
    if (select(live, { ...given, extent: given.extent % 4 })) live.paste({ html: '', text }, true);
  },
  'paste an address': (live, given) => {
    if (select(live, given)) live.paste({ html: '', text: 'https://example.org/a_b' });
  },
  'drag words': (live, given) => {
    if (select(live, given)) live.drag(positionOf(live, given.choice));
  },
  'drag block': (live, given) => {
    const block = topBlock(live, given);
    if (!block) return;
    live.selectNode(block.at);
    live.drag(positionOf(live, given.choice));
  },
  'drag chip': (live, given) => {
    const chip = pick(
      findNodes(live.document, ({ isAtom, isText, isInline }) => isAtom && isInline && !isText),
      given.place ?? 0,
    );
    if (!chip) return;
    live.selectNode(chip.at);
    live.drag(positionOf(live, given.choice));
  },
};

function positionOf({ document }: LiveEditor, choice: number): number {
  return (choice * 7919) % (document.content.size + 1);
}

function clipOf(given: Given, { opened }: LiveEditor): Clip | null {
  elsewhere ??= createLiveEditor(opened.syntax);
  elsewhere.open(openBody(given.other, opened.syntax));
  return select(elsewhere, { ...given, place: given.choice, extent: given.extent + 1 }) ? elsewhere.copy() : null;
}
