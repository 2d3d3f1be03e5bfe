import { readFileSync } from 'node:fs';
import type { Syntax } from '../../src/site/site';
import { createLiveEditor, type LiveEditor } from '../../tests/live-editor';
import { seededRandom } from '../../tests/random/seeded-random';
import type { EditedPost } from './attempt';
import { blocksOf } from './blocks';
import { checkUnchanged } from './check-unchanged';
import { judge, type Outcome } from './judge';
import { judgeDetails } from './judge-details';
import { detailKinds } from './kinds/details';
import { kinds } from './kinds/index';
import { openFile, type OpenFile } from './open-file';
import { seedFor } from './random';

/** What became of one edit of one post. */
interface Edit {
  readonly kind: string;
  readonly outcome: Outcome;
  readonly why: string;
  readonly change: string;
  readonly milliseconds: number;
}

export interface Measured {
  /** What is not as it was after opening and saving, in words; empty when every byte is. */
  readonly notIdentical: readonly string[];
  readonly edits: readonly Edit[];
  /** Opening and saving without a change. */
  readonly milliseconds: number;
}

export interface Measuring {
  readonly path: string;
  /** How the path is named in the report. */
  readonly name: string;
  readonly syntax: Syntax;
  readonly edits: boolean;
  readonly seed: number;
}

const editors = new Map<string, LiveEditor>();

/** Opens a file in the page's own editor, saves it, and (with `edits`) makes an edit of every kind, each from the post as it was opened. */
export function measureFile({ path, syntax, edits, seed }: Measuring): Measured {
  const bytes = readFileSync(path);
  const live = editorFor(syntax);
  const start = performance.now();
  const notIdentical = checkUnchanged(bytes, syntax, live);
  const milliseconds = performance.now() - start;
  const open = edits ? openFile(bytes, syntax) : null;
  return { notIdentical, milliseconds, edits: open ? makeEdits(open, live, seed) : [] };
}

function makeEdits(open: OpenFile, live: LiveEditor, seed: number): Edit[] {
  const { opened, file } = open;
  const made: Edit[] = [];
  const own = seedFor(seed, opened.text);
  const randomFor = (kind: string) => seededRandom(seedFor(own, kind));
  if (!opened.tooHard && !file.problems.some(({ code }) => code === 'frontmatter-unclosed')) {
    const post: EditedPost = { live, opened, text: opened.text, blocks: blocksOf(opened) };
    live.open(opened);
    const { state, view } = live.editor;
    for (const kind of kinds) {
      view.updateState(state);
      const attempt = kind.make(post, randomFor(kind.name));
      if (attempt) made.push({ kind: kind.name, ...judge(open, post, attempt) });
    }
  }
  const { frontmatter } = file;
  if (!frontmatter || frontmatter.problems.length > 0) return made;
  for (const kind of detailKinds) {
    const start = performance.now();
    const attempt = kind.make(frontmatter, randomFor(kind.name));
    const milliseconds = performance.now() - start;
    if (attempt) made.push({ kind: kind.name, milliseconds, ...judgeDetails(open, frontmatter, attempt) });
  }
  return made;
}

function editorFor(syntax: Syntax): LiveEditor {
  const key = JSON.stringify(syntax);
  const live = editors.get(key) ?? createLiveEditor(syntax);
  editors.set(key, live);
  return live;
}
