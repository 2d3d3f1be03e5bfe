import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/content/decode';
import { formats } from '../../src/content/formats';
import type { Frontmatter } from '../../src/content/frontmatter';
import { printPostFile } from '../../src/content/post-file';
import { readPostFile } from '../../src/content/read-post-file';
import { isList, mapOf, sameValue, type Value } from '../../src/content/value';

const entries = [
  ['title', 'A quiet "morning": part 2'],
  ['draft', true],
  ['weight', 7],
  ['tags', ['one', 'two', 'three']],
  ['extra', { colour: 'blue', size: 3 }],
] as const satisfies readonly (readonly [string, Value])[];

describe.each(formats)('$name', (format) => {
  const created = format.create(entries);

  test('what is created is read again as it was given', () => {
    expect(created.problems).toEqual([]);
    expect(created.keys).toEqual(entries.map(([key]) => key));
    expect(created.values).toEqual(Object.fromEntries(entries));
    expect(reread(created).values).toEqual(created.values);
  });

  test('a file is split so that its parts make it again', () => {
    const file = printed(created);
    const parts = format.split(file);
    expect(parts && parts.open + parts.source + parts.close + parts.body).toBe(file);
    expect(parts?.body).toBe('\nBody.\n');
    expect(formats.filter((other) => other.split(file))).toEqual([format]);
  });

  test('with no body, and with Windows line endings', () => {
    const bare = printed(created).replace('\n\nBody.\n', '');
    expect(printPostFile(readPostFile(bare))).toBe(bare);
    expect(readPostFile(bare).frontmatter?.values).toEqual(created.values);
    const windows = printed(created).replaceAll('\n', '\r\n');
    const changed = readPostFile(windows).frontmatter?.set(['title'], 'Other')?.set(['added'], 'x');
    expect(changed?.values).toEqual({ ...created.values, title: 'Other', added: 'x' });
    expect(changed?.source.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('a change changes its own line alone', () => {
    const changed = created.set(['title'], 'Other');
    expect(linesThatDiffer(created, changed)).toBe(1);
    expect(changed?.values).toEqual({ ...created.values, title: 'Other' });
  });

  test('the same value changes nothing', () => {
    for (const [key, value] of entries) expect(created.set([key], value)).toBe(created);
  });

  test('items come, go and move', () => {
    for (const tags of [['one', 'three'], ['zero', 'one', 'two', 'three'], ['two', 'one', 'three'], [], ['other']]) {
      expect(created.set(['tags'], tags)?.values).toEqual({ ...created.values, tags });
    }
    expect(created.insert(['tags', 1], 'new')?.values['tags']).toEqual(['one', 'new', 'two', 'three']);
    expect(created.remove(['tags', 0])?.values['tags']).toEqual(['two', 'three']);
    expect(created.remove(['tags', 3])).toBeNull();
  });

  test('keys come and go, at the top and in maps', () => {
    expect(created.set(['added'], 'x')?.keys).toContain('added');
    expect(created.set(['extra', 'added'], true)?.values['extra']).toEqual({ colour: 'blue', size: 3, added: true });
    expect(created.set(['fresh', 'deep'], 'x')?.values['fresh']).toEqual({ deep: 'x' });
    expect(created.remove(['extra', 'size'])?.values['extra']).toEqual({ colour: 'blue' });
    for (const [key] of entries) {
      const rest = Object.fromEntries(entries.filter(([other]) => other !== key));
      expect(created.remove([key])?.values).toEqual(rest);
    }
    expect(created.remove(['absent'])).toBeNull();
  });

  test('raw text is what stands in the source', () => {
    expect(created.raw(['weight'])).toBe('7');
    expect(created.raw(['extra', 'size'])).toBe('3');
    expect(created.raw(['tags', 1])).toMatch(/^["']?two["']?$/);
    expect(created.raw(['absent'])).toBeNull();
  });

  test('nothing can be changed in what cannot be read', () => {
    for (const source of ['{', '[', 'a: b: c', '= =', '\u0000', '"']) {
      const broken = format.read({ ...created, source });
      expect(broken.problems.length).toBeGreaterThan(0);
      expect(broken.set(['title'], 'x')).toBeNull();
      expect(broken.remove(['title'])).toBeNull();
    }
  });

  test('a hostile key is told and reaches no prototype', () => {
    const hostile = format.create([['__proto__', { polluted: true }]]);
    expect(hostile.problems.map(({ code }) => code)).toEqual(['frontmatter-unsupported-key']);
    expect('polluted' in {}).toBe(false);
  });

  test('any text can be written and read again', () => {
    fc.assert(
      fc.property(text(), text(), (first, second) => {
        const one = format.create([
          ['title', first],
          ['end', 1],
        ]);
        expect(one.values['title']).toBe(first);
        const two = one.set(['title'], second);
        expect(two?.values).toEqual({ title: second, end: 1 });
        expect(two?.set(['tags'], [first, second])?.values['tags']).toEqual([first, second]);
      }),
      { numRuns: 150 },
    );
  });

  test('a change gives exactly what was asked for, or null', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key(), value()), { maxLength: 5 }), key(), value(), (pairs, name, wanted) => {
        const before = format.create([...new Map(pairs)]);
        fc.pre(before.problems.length === 0);
        const after = before.set([name], wanted);
        if (!after) return;
        expect(Object.keys(after.values)).toHaveLength(new Set([...before.keys, name]).size);
        const others = before.keys.filter((other) => other !== name);
        expect(others.filter((other) => !sameValue(after.values[other], before.values[other]))).toEqual([]);
        expect(sameValue(after.values[name], format.create([[name, wanted]]).values[name])).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

const shared = join(import.meta.dirname, '../../../shared');

describe.skipIf(!existsSync(shared))('real posts (skipped when ../shared is absent)', () => {
  const files = ['fixtures/frontmatter', 'corpora', 'sites'].flatMap((folder) => markdownIn(join(shared, folder)));

  test('every file keeps its bytes', () => {
    expect(files.length).toBeGreaterThan(1000);
    const damaged = files.filter(({ text }) => printPostFile(readPostFile(text)) !== text);
    expect(damaged.map(({ path }) => path)).toEqual([]);
  });

  test('odd frontmatter opens, and a field is added to it or that is refused with a reason', () => {
    const odd = markdownIn(join(shared, 'fixtures/frontmatter'));
    expect(odd.length).toBeGreaterThan(40);
    const wrong = odd.filter(({ text }) => {
      const { frontmatter, problems } = readPostFile(text);
      const changed = frontmatter?.set(['added_here'], 'x');
      return changed
        ? !sameValue(changed.values, { ...frontmatter?.values, added_here: 'x' })
        : frontmatter && problems.length === 0;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('hostile shapes are read in a moment, and never throw', { timeout: 60_000 }, () => {
    const shapes = JSON.parse(
      readFileSync(join(shared, 'fixtures/pathological/data-shapes.json'), 'utf8'),
    ) as readonly Shape[];
    for (const shape of shapes) {
      // As large as the limit on frontmatter lets it be.
      const scale = Math.min(1, 60_000 / (shape.chars ?? 1));
      const source =
        shape.text ?? (shape.pattern ?? []).map(([part, count]) => part.repeat(Math.ceil(count * scale))).join('');
      for (const format of formats) {
        const start = performance.now();
        const { source: kept } = format.read({ open: '', source, close: '' });
        expect(kept).toBe(source);
        expect(performance.now() - start, `${shape.name} as ${format.name}`).toBeLessThan(5_000);
      }
    }
  });

  test('one field changed is one line changed', { timeout: 120_000 }, () => {
    const counts: Record<string, { changed: number; oneLine: number; refused: number; unreadable: number }> = {};
    const odd: string[] = [];
    for (const { path, text } of files) {
      const { frontmatter } = readPostFile(text);
      if (!frontmatter) continue;
      const count = (counts[frontmatter.format] ??= { changed: 0, oneLine: 0, refused: 0, unreadable: 0 });
      if (frontmatter.problems.length > 0) {
        count.unreadable++;
        continue;
      }
      for (const name of frontmatter.keys) {
        const old = frontmatter.values[name];
        if (typeof old !== 'string' || (frontmatter.raw([name]) ?? '').includes('\n')) continue;
        const changed = frontmatter.set([name], `${old} more`);
        count.changed++;
        if (!changed) count.refused++;
        else if (linesThatDiffer(frontmatter, changed) === 1) count.oneLine++;
        if (!changed || linesThatDiffer(frontmatter, changed) !== 1) odd.push(`${path} ${name}`);
      }
    }
    console.info(JSON.stringify(counts), odd.slice(0, 10).join('\n'));
    for (const count of Object.values(counts)) expect(count.oneLine / count.changed).toBeGreaterThanOrEqual(0.999);
  });

  test('lists, new keys and removals change nothing else', { timeout: 120_000 }, () => {
    let [tried, done] = [0, 0];
    const odd: string[] = [];
    const attempt = (path: string, before: Frontmatter, after: Frontmatter | null, most: number) => {
      tried++;
      if (after && Math.abs(linesThatDiffer(before, after)) <= most) done++;
      else odd.push(`${path} ${after ? linesThatDiffer(before, after) : 'refused'}`);
    };
    for (const { path, text } of files) {
      const { frontmatter } = readPostFile(text);
      if (!frontmatter || frontmatter.problems.length > 0) continue;
      attempt(path, frontmatter, frontmatter.set(['galley_added'], 'x'), 1);
      for (const name of frontmatter.keys) {
        const old = frontmatter.values[name];
        const lines = (frontmatter.raw([name]) ?? '').split('\n').length;
        const without = frontmatter.remove([name]);
        attempt(
          `${path} -${name}`,
          frontmatter,
          without && hasOnlyLinesOf(without, frontmatter) ? without : null,
          Infinity,
        );
        if (isList(old) && old.every((item) => typeof item === 'string')) {
          attempt(
            `${path} +${name}`,
            frontmatter,
            frontmatter.set([name], [...old, 'added']),
            Math.max(2, lines > 1 ? 1 : 2),
          );
          if (old.length > 1) attempt(`${path} ~${name}`, frontmatter, frontmatter.set([name], old.slice(1)), 1);
        }
      }
    }
    console.info(`${done} of ${tried}`, odd.slice(0, 20).join('\n'));
    expect(done / tried).toBeGreaterThanOrEqual(0.99);
  });
});

interface Shape {
  readonly name: string;
  readonly text?: string;
  /** Texts and how often each is repeated. */
  readonly pattern?: readonly (readonly [text: string, count: number])[];
  readonly chars?: number;
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

/** Lines that are in one source and not in the other, a changed line counted once. */
function linesThatDiffer(before: Frontmatter, after: Frontmatter | null): number {
  const [old, now] = [before.source.split('\n'), after?.source.split('\n') ?? []];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return Math.max(old.length, now.length) - start - end;
}

/** Whether lines were taken away and none changed or added. */
function hasOnlyLinesOf(after: Frontmatter, before: Frontmatter): boolean {
  const lines = before.source.split('\n');
  let at = 0;
  return after.source.split('\n').every((line) => (at = lines.indexOf(line, at) + 1) > 0);
}

function reread(frontmatter: Frontmatter): Frontmatter {
  const again = readPostFile(printed(frontmatter)).frontmatter;
  if (!again) throw new Error('no frontmatter');
  return again;
}

function printed({ open, source, close }: Frontmatter): string {
  return `${open}${source}${close}\nBody.\n`;
}

function text() {
  return fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'yes',
      '010',
      '2026-01-01',
      ' x',
      'a: b',
      '- a',
      '# a',
      "it's",
      'a\nb\n',
      '\n',
      'a\n\n b',
      '---',
      'null',
      '~',
      '[a]',
      '{{ x }}',
      '1e3',
      '',
    ),
  );
}

function key() {
  return fc.stringMatching(/^[a-z][a-z_]{0,6}$/).filter((name) => name !== 'constructor' && name !== 'prototype');
}

function value(): fc.Arbitrary<Value> {
  const leaf: fc.Arbitrary<Value> = fc.oneof(
    text(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom<Value>({ date: '2026-11-14' }, { date: '2026-11-14T08:30:00Z' }),
  );
  return fc.oneof(
    leaf,
    fc.array(leaf, { maxLength: 4 }),
    fc.array(fc.tuple(key(), leaf), { maxLength: 3 }).map((pairs) => mapOf(pairs)),
  );
}
