import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../processor-time';
import { decodeText } from '../../src/content/decode';
import { printPostFile } from '../../src/content/post-file';
import { readPostFile } from '../../src/content/read-post-file';
import { withSource } from '../../src/screens/post/session/draft-parts';
import { sameValue } from '../../src/content/value';
import { frontmatterEdits, type FrontmatterEdit } from './frontmatter-edits';

const shared = join(import.meta.dirname, '../../../shared');

/** Of how many real posts one is tried: `npm run frontmatter` tries each. */
const every = Number(process.env.EVERY ?? 10);

describe.skipIf(!existsSync(shared))('real posts (skipped when ../shared is absent)', () => {
  const files = ['fixtures/frontmatter', 'corpora', 'sites'].flatMap((folder) => markdownIn(join(shared, folder)));

  test('every file keeps its bytes', () => {
    expect(files.length).toBeGreaterThan(1000);
    const damaged = files.filter(({ text }) => printPostFile(readPostFile(text)) !== text);
    expect(damaged.map(({ path }) => path)).toEqual([]);
  });

  test('an edit of one key changes only its own lines', { timeout: 300_000 }, () => {
    const figures = new Map<string, Record<FrontmatterEdit['verdict'], number>>();
    const odd: string[] = [];
    for (const [index, { path, text }] of files.entries()) {
      if (index % every !== 0 && !path.includes('--')) continue;
      const file = readPostFile(text);
      for (const edit of frontmatterEdits(file)) {
        const name = `${file.frontmatter?.format ?? ''}: ${edit.kind}`;
        const figure = figures.get(name) ?? { exact: 0, more: 0, refused: 0 };
        figure[edit.verdict]++;
        figures.set(name, figure);
        if (edit.verdict !== 'exact') odd.push(`${path} ${edit.kind} ${edit.path.join('.')}: ${edit.verdict}`);
      }
    }
    const lines = [...figures].map(
      ([name, { exact, more, refused }]) => `${name}: ${exact} exact, ${more} more, ${refused} refused`,
    );
    console.info(`Every ${every}. post\n${lines.toSorted().join('\n')}\n${odd.slice(0, 20).join('\n')}`);
    const below = [...figures].filter(
      ([name, { exact, more, refused }]) => exact / (exact + more + refused) < (name.startsWith('yaml') ? 0.999 : 1),
    );
    expect(below).toEqual([]);
  });

  test('each odd frontmatter takes a new field, or its problem is told and its body can be written', () => {
    const odd = markdownIn(join(shared, 'fixtures/frontmatter'));
    expect(odd.length).toBeGreaterThan(40);
    const figures = { changed: 0, told: 0, none: 0, wrong: [] as string[] };
    for (const { path, text } of odd) {
      const file = readPostFile(text);
      const changed = file.frontmatter?.set(['added_here'], 'x');
      const isRight = changed && sameValue(changed.values, { ...file.frontmatter?.values, added_here: 'x' });
      const other = printPostFile({ ...file, body: 'Other.\n' });
      if (!other.endsWith('Other.\n') || readPostFile(other).body !== 'Other.\n') figures.wrong.push(path);
      else if (isRight) figures.changed++;
      else if (!file.frontmatter) figures.none++;
      else if (!changed && file.problems.length > 0) figures.told++;
      else figures.wrong.push(path);
    }
    console.info(JSON.stringify(figures));
    expect(figures.wrong).toEqual([]);
  });

  test('of each odd frontmatter one field can be changed: alone where it can be read, else in its text', () => {
    const figures = { alone: [] as string[], 'as text': [] as string[], 'none there': [] as string[] };
    const wrong: string[] = [];
    for (const { path, text } of markdownIn(join(shared, 'fixtures/frontmatter'))) {
      const file = readPostFile(text);
      const { frontmatter } = file;
      const alone = frontmatter?.keys
        .map((key) => frontmatter.set([key], 'Changed'))
        .find((changed) => changed !== null);
      figures[alone ? 'alone' : frontmatter?.source.trim() ? 'as text' : 'none there'].push(path);
      const source = alone?.source ?? frontmatter?.source.replace(/\w+(?=\W*$)/, 'changed') ?? '';
      const changed = alone ?? (frontmatter && withSource(frontmatter, source));
      const printed = printPostFile({ ...file, frontmatter: changed });
      const expected = frontmatter ? text.replace(frontmatter.source, () => source) : text;
      const reread = readPostFile(printed);
      const isRight =
        printed === expected && reread.body === file.body && (reread.frontmatter?.source ?? '') === source;
      if (!isRight) wrong.push(path);
    }
    console.info(JSON.stringify(figures, null, 1));
    expect(wrong).toEqual([]);
    expect(figures.alone.length).toBeGreaterThanOrEqual(39);
    // JavaScript, a bracket that is never closed, and a generator's template in the place of a value.
    expect(figures['as text'].length).toBeLessThanOrEqual(6);
    expect(figures['none there'].length).toBeLessThanOrEqual(2);
  });

  test('hostile shapes are read in a moment, never throw, and stay as they are', { timeout: 60_000 }, () => {
    const shapes = JSON.parse(
      readFileSync(join(shared, 'fixtures/pathological/data-shapes.json'), 'utf8'),
    ) as readonly Shape[];
    const wrong: string[] = [];
    for (const shape of shapes) {
      const whole = shape.text ?? (shape.pattern ?? []).map(([part, count]) => part.repeat(count)).join('');
      for (const source of [whole, whole.slice(0, 60_000)]) {
        for (const [open, close] of fences) {
          const text = `${open}${source}\n${close}Body.\n`;
          const start = processorTime();
          const file = readPostFile(text);
          const changed = file.frontmatter?.set(['galley'], 'x');
          if (processorTime() - start > 5_000) wrong.push(`${shape.name} in ${open}: slow`);
          if (printPostFile(file) !== text) wrong.push(`${shape.name} in ${open}: other bytes`);
          if (changed && changed.keys.join() !== [...(file.frontmatter?.keys ?? []), 'galley'].join())
            wrong.push(`${shape.name} in ${open}: other keys`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

const fences = [
  ['---\n', '---\n'],
  ['+++\n', '+++\n'],
  ['---json\n', '---\n'],
  ['', ''],
] as const;

interface Shape {
  readonly name: string;
  readonly text?: string;
  /** Texts and how often each is repeated. */
  readonly pattern?: readonly (readonly [text: string, count: number])[];
}

function markdownIn(folder: string): readonly { path: string; text: string }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|markdown|mdx)$/.test(path))
    .flatMap((path) => {
      const decoded = decodeText(readFileSync(join(folder, path)));
      return decoded.kind === 'text' ? [{ path, text: decoded.text }] : [];
    });
}
