import { describe, expect, test } from 'vitest';
import type { Frontmatter } from '../../frontmatter';
import { yaml } from './yaml';

type Change = (from: Frontmatter) => Frontmatter | null;

describe('another name', () => {
  test.each<[string, string, Change, string]>([
    ['a plain key', 'a: 1 # c\nb: 2\n', (f) => f.rename(['a'], 'new'), 'new: 1 # c\nb: 2\n'],
    ['a quoted key', '"a b": 1\n', (f) => f.rename(['a b'], 'c d'), '"c d": 1\n'],
    ['a key in single quotes', "'a': 1\n", (f) => f.rename(['a'], "it's"), "'it''s': 1\n"],
    ['a name that needs quotes', 'a: 1\n', (f) => f.rename(['a'], 'x: y'), '"x: y": 1\n'],
    ['a name that is a word of YAML', 'a: 1\n', (f) => f.rename(['a'], 'yes'), '"yes": 1\n'],
    ['a number', '2024: x\n', (f) => f.rename(['2024'], '2025'), '2025: x\n'],
    ['a nested key', 'm:\n  a: 1\n  b: 2\n', (f) => f.rename(['m', 'a'], 'c'), 'm:\n  c: 1\n  b: 2\n'],
    ['a key in a list', 'l:\n- a: 1\n  b: 2\n', (f) => f.rename(['l', 0, 'a'], 'c'), 'l:\n- c: 1\n  b: 2\n'],
    ['a key of a flow map', 'm: {a: 1, b: 2}\n', (f) => f.rename(['m', 'b'], 'c, d'), 'm: {a: 1, "c, d": 2}\n'],
    ['an explicit key', '? a\n: 1\n', (f) => f.rename(['a'], 'b'), '? b\n: 1\n'],
    ['a key with an anchor', '&k a: 1\n', (f) => f.rename(['a'], 'b'), '&k b: 1\n'],
    ['letters of any alphabet', 'タイトル: x\n', (f) => f.rename(['タイトル'], '題名'), '題名: x\n'],
  ])('%s', (_, source, change, expected) => {
    expect(change(read(source))?.source).toBe(expected);
  });

  test('no name twice, no name for what is not there', () => {
    expect(read('a: 1\nb: 2\n').rename(['a'], 'b')).toBeNull();
    expect(read('a: 1\n').rename(['b'], 'c')).toBeNull();
    expect(read('l: [x]\n').rename(['l', 0], 'c')).toBeNull();
    expect(read('a: 1\n').rename(['a'], '__proto__')).toBeNull();
  });
});

describe('another place', () => {
  test.each<[string, string, Change, string]>([
    ['a key', 'a: 1\nb: 2\nc: 3\n', (f) => f.move(['a'], 2), 'b: 2\nc: 3\na: 1\n'],
    ['a key with its lines', 'a: 1\nb:\n  - x\n  - y\n', (f) => f.move(['b'], 0), 'b:\n  - x\n  - y\na: 1\n'],
    [
      'comments above and behind go along',
      '# a\na: 1 # one\n# b\nb: 2\n',
      (f) => f.move(['b'], 0),
      '# b\nb: 2\n# a\na: 1 # one\n',
    ],
    [
      'empty lines and far comments stay',
      'a: 1\n\n# far\n\nb: 2\n# end\n',
      (f) => f.move(['b'], 0),
      'b: 2\n\n# far\n\na: 1\n# end\n',
    ],
    ['a block that keeps its breaks', 'a: |+\n  x\n\nb: 2\n', (f) => f.move(['b'], 0), 'b: 2\na: |+\n  x\n\n'],
    [
      'a line in a block is no comment',
      'a: |\n  # x\nb: 2\nc: 3\n',
      (f) => f.move(['c'], 1),
      'a: |\n  # x\nc: 3\nb: 2\n',
    ],
    ['an item', 'l:\n  - a # c\n  - b\n', (f) => f.move(['l', 1], 0), 'l:\n  - b\n  - a # c\n'],
    ['an item of a flow list', 'l: [ a, "b",c ]\n', (f) => f.move(['l', 2], 0), 'l: [ c, a,"b" ]\n'],
    ['a flow list in lines', 'l: [\n  a, # one\n  b,\n]\n', (f) => f.move(['l', 1], 0), 'l: [\n  b,\n  a, # one\n]\n'],
    ['a key of a list item', 'l:\n  - a: 1\n    b: 2\n', (f) => f.move(['l', 0, 'b'], 0), 'l:\n  - b: 2\n    a: 1\n'],
    ['a key of a flow map', 'm: { a: 1, b: 2 }\n', (f) => f.move(['m', 'b'], 0), 'm: { b: 2, a: 1 }\n'],
    ['keys that are numbers', '2024: x\n2023: w\n', (f) => f.move(['2023'], 0), '2023: w\n2024: x\n'],
    [
      'a list that is set in another order',
      'l:\n- a # c\n- b\n- c\n',
      (f) => f.set(['l'], ['b', 'c', 'a']),
      'l:\n- b\n- c\n- a # c\n',
    ],
    ['with Windows line endings', 'a: 1\r\nb: 2', (f) => f.move(['b'], 0), 'b: 2\r\na: 1'],
  ])('%s', (_, source, change, expected) => {
    expect(change(read(source))?.source).toBe(expected);
  });

  test('there and back gives the bytes again', () => {
    const source = '# a\na: 1\n\n# b\nb: |\n  x\n\n  w\n\n\nc: [1, 2]\n# end\n';
    for (const [from, to] of [
      [0, 2],
      [2, 0],
      [1, 0],
    ] as const) {
      const key = 'abc'[from] ?? '';
      const moved = read(source).move([key], to);
      expect(moved?.keys.indexOf(key)).toBe(to);
      expect(moved?.move([key], from)?.source).toBe(source);
    }
  });

  test('an alias never comes before its anchor, and there is no place outside the list', () => {
    expect(read('a: &x 1\nb: *x\n').move(['b'], 0)).toBeNull();
    expect(read('a: 1\nb: 2\n').move(['a'], 2)).toBeNull();
    expect(read('a: 1\nb: 2\n').move(['a'], -1)).toBeNull();
  });
});

describe('a value as text', () => {
  test.each<[string, string, string, string, string]>([
    ['a scalar', 'a: 010 # c\nb: 1\n', '010', '0x1F', 'a: 0x1F # c\nb: 1\n'],
    ['its quotes', 'a: "x"\n', '"x"', "'y'", "a: 'y'\n"],
    ['a list', 'a:\n  - x\n  - y\nb: 1\n', '- x\n- y', '- x\n- z\n- w', 'a:\n  - x\n  - z\n  - w\nb: 1\n'],
    ['a map', 'a:\n  x:\n    w: 1\n', 'x:\n  w: 1', 'x:\n  w: 2', 'a:\n  x:\n    w: 2\n'],
    ['from one line to lines', 'a: x\nb: 1\n', 'x', '- x\n- y', 'a:\n  - x\n  - y\nb: 1\n'],
    ['a block', 'a: |\n  x\nb: 1\n', '|\n  x\n', '|\n  x\n  y\n', 'a: |\n  x\n  y\nb: 1\n'],
    ['an anchor stays in sight', 'a: &x one\nb: *x\n', '&x one', '&x one', 'a: &x one\nb: *x\n'],
    ['an alias', 'b: &x 1\na: *x\n', '*x', '2', 'b: &x 1\na: 2\n'],
    ['a template', 'a: {{ title }}\nb: 1\n', '{{ title }}', '"{{ title }}"', 'a: "{{ title }}"\nb: 1\n'],
    ['a tag', 'a: !t x\n', '!t x', '!t y', 'a: !t y\n'],
  ])('%s', (_, source, raw, text, expected) => {
    expect(read(source).raw(['a'])).toBe(raw);
    expect(read(source).setRaw(['a'], text)?.source).toBe(expected);
  });

  test('text that reaches beyond its key is refused', () => {
    for (const text of ['x\nb: 2', '[', '"', '&x 1\nc: 3', '*missing', '{{ x }}: {'])
      expect(read('a: 1\nd: 1\n').setRaw(['a'], text)).toBeNull();
  });
});

describe('a key that only its text can change', () => {
  const twice = 'title: A\ntags: [x]\nextra: 1\ntags: [y]\n';

  test('is locked, holds its last value, and the others change as ever', () => {
    const frontmatter = read(twice);
    expect([...frontmatter.locked]).toEqual([['tags', 'frontmatter-duplicate-key']]);
    expect(frontmatter.problems).toEqual([]);
    expect(frontmatter.values['tags']).toEqual(['y']);
    expect(frontmatter.set(['title'], 'B')?.source).toBe(twice.replace('A', 'B'));
    expect(frontmatter.set(['more'], 'B')?.source).toBe(`${twice}more: B\n`);
    expect(frontmatter.set(['tags'], ['z'])).toBeNull();
    expect(frontmatter.remove(['tags'])).toBeNull();
    expect(frontmatter.rename(['tags'], 'other')).toBeNull();
  });

  test('a template in the place of a value holds its text and can be replaced', () => {
    const frontmatter = read('title: {{ title }}\ndraft: true\nold: *gone\n');
    expect([...frontmatter.locked.keys()]).toEqual(['title', 'old']);
    expect(frontmatter.values['title']).toBe('{{ title }}');
    expect(frontmatter.set(['draft'], false)?.source).toBe('title: {{ title }}\ndraft: false\nold: *gone\n');
    expect(frontmatter.set(['title'], 'Mine')?.source).toBe('title: Mine\ndraft: true\nold: *gone\n');
  });
});

test('what cannot be read shows its plain lines and never changes', () => {
  const broken = read('title: One: two\ndate: 2026-01-01 # c\ntags: [a\n');
  expect(broken.problems.length).toBeGreaterThan(0);
  expect(broken.values).toEqual({ title: 'One: two', date: '2026-01-01' });
  expect(broken.rename(['title'], 'x') ?? broken.move(['title'], 1) ?? broken.setRaw(['title'], 'x')).toBeNull();
});

function read(source: string): Frontmatter {
  return yaml.read({ open: '---\n', source, close: '---\n' });
}
