import { undoDepth } from '@tiptap/pm/history';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { openBody, type OpenBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import { noBlocks } from '../../src/site/blocks/learnt-block';
import type { Syntax } from '../../src/site/site';
import { createLiveEditor, type LiveEditor } from '../live-editor';
import { actions } from './actions';
import type { History } from './history';
import { outline } from './outline';
import type { Post } from './posts';
import { changedBytes } from './untouched';

/** What a history came to. 'skipped': the post cannot be opened as rich text. */
export type Verdict =
  | { readonly kind: 'kept' | 'skipped' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'broken'; readonly law: string; readonly detail: string };

const bodies = new WeakMap<Post, OpenBody>();
const editors = new Map<string, LiveEditor>();

/** Plays a history in the live editor and judges what it saves: after every history, and after undoing it. */
export async function judge({ post, actions: history }: History): Promise<Verdict> {
  const opened = openPost(post);
  if (opened.tooHard) return { kind: 'skipped' };
  const live = editorFor(post.syntax);
  live.open(opened);
  let first = live.document;
  let last = live.opened;
  for (const action of history) {
    await actions[action.name]?.(live, action);
    live.document.check();
    if (live.opened !== last) [first, last] = [live.document, live.opened];
  }
  live.leave();
  const broken = judgeSave(live, first);
  return broken.kind === 'broken' ? broken : (judgeUndo(live) ?? broken);
}

function openPost(post: Post): OpenBody {
  const opened = bodies.get(post) ?? openBody(post.text, post.syntax);
  bodies.set(post, opened);
  return opened;
}

function editorFor(syntax: Syntax): LiveEditor {
  const key = JSON.stringify(syntax);
  const found = editors.get(key);
  if (found) return found;
  const made = createLiveEditor(syntax);
  // Formulas are typed and put in, too.
  made.setup.learn({ ...noBlocks, hasMath: true });
  editors.set(key, made);
  return made;
}

function judgeSave({ opened, document }: LiveEditor, first: DocumentNode): Verdict {
  const saved = saveBody(opened, document);
  if (saved.kind === 'refused') return saved;
  const read = openBody(saved.text, opened.syntax);
  const wanted = outline(document);
  const difference = tellDifference(wanted, outline(read.document));
  if (difference !== null)
    return {
      kind: 'broken',
      law: 'the text reads as the editor shows',
      detail: `${difference}\n${tellChange(opened.text, saved.text)}`,
    };
  const lost = saved.kind === 'same' ? null : changedBytes({ opened, first, document, read });
  return lost === null
    ? { kind: 'kept' }
    : {
        kind: 'broken',
        law: 'untouched blocks keep their bytes',
        detail: `${saved.step}: ${lost}\n${tellChange(opened.text, saved.text)}`,
      };
}

function tellDifference(wanted: readonly string[], found: readonly string[]): string | null {
  const at = wanted.findIndex((line, index) => line !== found[index]);
  if (at < 0 && found.length === wanted.length) return null;
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, at - 1), at + 3).join('\n        ');
  return `editor: ${around(wanted)}\nfile:   ${around(found)}`;
}

/** The lines of two texts that differ, from the first to the last. */
function tellChange(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  const told = (lines: string[], sign: string) =>
    lines.slice(start, lines.length - end).map((line) => `${sign} ${line}`);
  return [...told(old, '-'), ...told(now, '+')].join('\n');
}

const mostSteps = 200;

function judgeUndo(live: LiveEditor): Verdict | null {
  for (let step = 0; step < mostSteps && undoDepth(live.editor.state) > 0; step++) live.press('Mod-z');
  const saved = saveBody(live.opened, live.document);
  if (saved.kind !== 'refused' && saved.text === live.opened.text) return null;
  return {
    kind: 'broken',
    law: 'undoing everything gives the text back',
    detail: saved.kind === 'refused' ? saved.reason : saved.text,
  };
}
