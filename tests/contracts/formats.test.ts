import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/content/formats';
import type { Frontmatter } from '../../src/content/frontmatter';
import { printPostFile } from '../../src/content/post-file';
import { readPostFile } from '../../src/content/read-post-file';
import { mapOf, sameValue, type Value } from '../../src/content/value';

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

  test('keys and items are renamed and moved, and back, to the byte', () => {
    expect(created.rename(['draft'], 'hidden')?.keys).toEqual(['title', 'hidden', 'weight', 'tags', 'extra']);
    expect(created.rename(['extra', 'size'], 'width')?.values['extra']).toEqual({ colour: 'blue', width: 3 });
    expect(created.rename(['draft'], 'hidden')?.rename(['hidden'], 'draft')?.source).toBe(created.source);
    expect(created.rename(['draft'], 'weight')).toBeNull();
    expect(created.rename(['absent'], 'x')).toBeNull();
    expect(created.move(['weight'], 0)?.keys).toEqual(['weight', 'title', 'draft', 'tags', 'extra']);
    expect(created.move(['weight'], 0)?.move(['weight'], 2)?.source).toBe(created.source);
    expect(created.move(['tags', 2], 0)?.values['tags']).toEqual(['three', 'one', 'two']);
    expect(created.move(['tags', 2], 0)?.move(['tags', 0], 2)?.source).toBe(created.source);
    expect(created.move(['weight'], 5)).toBeNull();
    expect(created.move(['absent'], 0)).toBeNull();
  });

  test('one value is changed as text, and nothing else by it', () => {
    expect(created.setRaw(['weight'], '8')?.values).toEqual({ ...created.values, weight: 8 });
    expect(created.setRaw(['weight'], '7')).toBe(created);
    const { weight: _, ...rest } = created.values;
    for (const text of ['[', '"', '1\n"z" = 1', '1, "z": 1', '1\nz: 1', '}', ']', '']) {
      const { weight: __, ...others } = created.setRaw(['weight'], text)?.values ?? created.values;
      expect(others).toEqual(rest);
    }
    expect(created.setRaw(['absent'], '8')).toBeNull();
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
      expect(broken.rename(['title'], 'x')).toBeNull();
      expect(broken.move(['title'], 1)).toBeNull();
      expect(broken.setRaw(['title'], 'x')).toBeNull();
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
      { seed: 1, numRuns: 150 },
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
      { seed: 1, numRuns: 150 },
    );
  });
});

/** Lines that are in one source and not in the other, a changed line counted once. */
function linesThatDiffer(before: Frontmatter, after: Frontmatter | null): number {
  const [old, now] = [before.source.split('\n'), after?.source.split('\n') ?? []];
  let start = 0;
  while (start < old.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return Math.max(old.length, now.length) - start - end;
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
