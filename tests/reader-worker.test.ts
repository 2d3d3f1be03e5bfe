import type { Node as DocumentNode } from '@tiptap/pm/model';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';
import { createAnswers } from '../src/editor/body-reader/answer-questions';
import type { Answer, Question } from '../src/editor/body-reader/messages';
import { constructs } from '../src/editor/constructs';
import { schema } from '../src/editor/schema';
import { aliases } from '../scripts/aliases';
import { withoutEditing } from '../scripts/without-editing';
import { randomEdits } from './random/random-edits';
import { seededRandom } from './random/seeded-random';

const syntax = { templateTags: true, kramdown: true, directives: true };
const examples = constructs.flatMap(({ examples: texts, siteExamples = {} }) => [
  ...texts,
  ...Object.values(siteExamples).flat(),
]);
/** What only a paste can make: cells over several places, of several kinds. */
const spanned = schema.node('table', null, [
  schema.node('tableRow', null, [
    schema.node('tableHeader', { colspan: 2, rowspan: 2 }, schema.text('a')),
    schema.node('tableCell', null, schema.text('b')),
  ]),
  schema.node('tableRow', null, [schema.node('tableCell', null, schema.text('c'))]),
]);

let askWorker: (question: Question) => Answer | null;

beforeAll(async () => {
  const [built] = [
    await build({
      configFile: false,
      logLevel: 'error',
      resolve: { alias: aliases },
      plugins: [withoutEditing()],
      build: {
        write: false,
        minify: false,
        lib: {
          entry: join(import.meta.dirname, '../src/editor/body-reader/reader.worker.ts'),
          formats: ['iife'],
          name: 'reader',
        },
      },
    }),
  ].flat();
  if (!built || !('output' in built)) throw new Error('Nothing was built.');
  askWorker = begin(built.output[0].code);
});

/** Runs the Worker's file with a `self` of its own. */
function begin(code: string): typeof askWorker {
  const answers: Answer[] = [];
  let ask = (_message: { data: Question }): void => {};
  const self = {
    postMessage: (answer: Answer) => answers.push(structuredClone(answer)),
    addEventListener: (_kind: string, listener: typeof ask) => (ask = listener),
  };
  runInThisContext(`(function (self) { ${code} })`)(self);
  expect(answers.splice(0)).toEqual([{ kind: 'ready' }]);
  return (question) => {
    ask({ data: question });
    return answers.splice(0)[0] ?? null;
  };
}

/** What may become of a document: a table put into it, and every third kind of edit. */
function changesOf(document: DocumentNode, seed: number): DocumentNode[] {
  const random = seededRandom(seed);
  const edits = Object.values(randomEdits).filter((_edit, index) => (index + seed) % 3 === 0);
  const edited = edits.map((edit) => edit(document, random));
  const withTable = document.copy(document.content.addToEnd(spanned));
  return [document, withTable, ...edited.filter((each) => each !== null)];
}

test("what the Worker's bundle leaves out is needed neither to read nor to save", () => {
  const askNode = createAnswers();
  const saved = new Set<string>();
  for (const [id, text] of examples.entries()) {
    const open: Question = { kind: 'open', id, text, syntax };
    const opened = askNode(open);
    expect(askWorker(open)).toEqual(opened);
    if (opened?.kind !== 'opened' || opened.reading.kind !== 'rich') throw new Error(`Not opened: ${text}`);
    for (const change of changesOf(schema.nodeFromJSON(opened.reading.document), id)) {
      const save: Question = { kind: 'save', id, document: change.toJSON() };
      const answer = askNode(save);
      expect(askWorker(save)).toEqual(answer);
      if (answer?.kind === 'saved') saved.add(answer.saved.kind);
    }
  }
  expect([...saved].toSorted()).toContain('saved');
});
