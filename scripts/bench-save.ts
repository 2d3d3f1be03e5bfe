/**
 * How much CPU a save takes: `npm run bench:save [-- --json] [--every=10] [--edits=3]`. Edits are those of
 * tests/random/random-edits.ts, seeded; the documents come as JSON, as a draft keeps them. Posts are those of ../shared/corpora,
 * where that folder is, and two generated ones.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readPostFile } from '../src/content/read-post-file';
import { openBody } from '../src/editor/document/open';
import { saveBody } from '../src/editor/document/save';
import { countWords } from '../src/editor/document/words';
import { schema } from '../src/editor/schema';
import { longPost } from '../tests/random/long-post';
import { randomEdits } from '../tests/random/random-edits';
import { seededRandom } from '../tests/random/seeded-random';

interface Save {
  readonly post: string;
  readonly kind: string;
  readonly outcome: string;
  readonly milliseconds: number;
}

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    every: { type: 'string', default: '1' },
    edits: { type: 'string', default: '3' },
  },
});
const corpora = join(import.meta.dirname, '../../shared/corpora');
const kinds = Object.keys(randomEdits);

const open = [3000, 30_000].map((words) => {
  const text = longPost(words);
  const { milliseconds, result } = measured(() => openBody(text, syntaxOf('')));
  return { words: countWords(result.document), milliseconds, text };
});
// The first saves of a process are slow while the engine compiles; a session's are not.
for (let round = 0; round < 3; round++) savesOf('warm', open[0]?.text ?? '', kinds.length, round);
const report = {
  corpora: summary(
    existsSync(corpora) ? posts().flatMap(([path, text], seed) => savesOf(path, text, Number(values.edits), seed)) : [],
  ),
  ...Object.fromEntries(
    open.map(({ words, text, milliseconds }) => [
      `${words} words`,
      { open: round(milliseconds), ...summary(savesOf(`${words} words`, text, kinds.length * 3, 1)) },
    ]),
  ),
};
console.log(values.json ? JSON.stringify(report, null, 2) : told(report));

function savesOf(post: string, text: string, count: number, seed: number): Save[] {
  const opened = openBody(text, syntaxOf(post));
  return Array.from({ length: count }, (_, index): Save | null => {
    const kind = kinds[(seed * count + index) % kinds.length] ?? 'word';
    const edited = opened.tooHard ? null : randomEdits[kind]?.(opened.document, seededRandom(seed * 97 + index));
    if (!edited) return null;
    const json: unknown = JSON.parse(JSON.stringify(edited.toJSON()));
    const { milliseconds, result } = measured(() => saveBody(opened, schema.nodeFromJSON(json)));
    const outcome = result.kind === 'refused' ? 'refused' : result.kind === 'saved' ? result.step : 'same';
    return { post, kind, outcome, milliseconds };
  }).filter((save) => save !== null);
}

/** CPU, of all threads. */
function measured<Result>(run: () => Result): { milliseconds: number; result: Result } {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, result };
}

function summary(saves: readonly Save[]) {
  const found = kinds
    .map((kind) => [kind, saves.filter((save) => save.kind === kind)] as const)
    .filter(([, some]) => some.length > 0);
  return {
    ...figures(saves),
    refused: saves.filter(({ outcome }) => outcome === 'refused').length,
    kinds: Object.fromEntries(found.map(([kind, some]) => [kind, figures(some)])),
    slowest: saves.toSorted((one, other) => other.milliseconds - one.milliseconds).slice(0, 8),
  };
}

function figures(saves: readonly Save[]) {
  const sorted = saves.map(({ milliseconds }) => milliseconds).toSorted((one, other) => one - other);
  const at = (share: number) => round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { saves: saves.length, median: at(0.5), p95: at(0.95), worst: at(1) };
}

function told(found: Readonly<Record<string, ReturnType<typeof summary> & { readonly open?: number }>>): string {
  const line = (name: string, { saves, median, p95, worst }: ReturnType<typeof figures>) =>
    `  ${name.padEnd(22)} ${String(saves).padStart(6)} saves   median ${median} ms   p95 ${p95} ms   worst ${worst} ms`;
  return Object.entries(found)
    .map(([name, part]) =>
      [
        `${name}${part.open === undefined ? '' : `, opened in ${part.open} ms`}, ${part.refused} refused`,
        line('all', part),
        ...Object.entries(part.kinds).map(([kind, some]) => line(kind, some)),
        ...part.slowest.map(
          ({ post, kind, outcome, milliseconds }) => `    ${round(milliseconds)} ms: ${kind}, ${outcome}, ${post}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
}

function posts(): [path: string, text: string][] {
  return readdirSync(corpora, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/.test(entry.name))
    .map((entry) => relative(corpora, join(entry.parentPath, entry.name)))
    .toSorted()
    .filter((_path, index) => index % Number(values.every) === 0)
    .map((path) => [path, readPostFile(readFileSync(join(corpora, path), 'utf8')).body]);
}

function syntaxOf(path: string) {
  return { templateTags: true, kramdown: path.includes('jekyll'), directives: true };
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 100) / 100;
}
