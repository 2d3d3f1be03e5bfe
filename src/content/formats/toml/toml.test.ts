import { expect, test } from 'vitest';
import type { Frontmatter } from '../../frontmatter';
import { toml } from './toml';

test('dates are native and keep their text', () => {
  const source = 'a = 2026-11-14\nb = 2023-03-15T11:00:00-07:00\nc = "2026-11-14"\nd = 07:30:00\n';
  expect(read(source).values).toEqual({
    a: { date: '2026-11-14' },
    b: { date: '2023-03-15T11:00:00-07:00' },
    c: '2026-11-14',
    d: { date: '07:30:00' },
  });
  expect(read(source).set(['a'], { date: '2026-12-01' })?.source).toBe(source.replace('2026-11-14', '2026-12-01'));
  expect(read(source).set(['b'], { date: 'tomorrow' })?.values['b']).toBe('tomorrow');
});

test.each<[string, string, (from: Frontmatter) => Frontmatter | null, string]>([
  ['a string keeps its quotes', "a = 'x' # c\n", (f) => f.set(['a'], 'y'), "a = 'y' # c\n"],
  ['a literal string that needs escapes', "a = 'x'\n", (f) => f.set(['a'], "it's"), 'a = "it\'s"\n'],
  ['a string of many lines', 'a = """\none\n"""\n', (f) => f.set(['a'], 'two\n'), 'a = """\ntwo\n"""\n'],
  ['a float stays one', 'a = 1.5\n', (f) => f.set(['a'], 2), 'a = 2.0\n'],
  [
    'a comment stays with its item',
    'a = [\n  "x",\n  "y", # c\n]\n',
    (f) => f.set(['a', 2], 'z'),
    'a = [\n  "x",\n  "y", # c\n  "z",\n]\n',
  ],
  [
    'a comment stays with an item that has no comma',
    'a = [\n  "x" # c\n]\n',
    (f) => f.set(['a', 1], 'z'),
    'a = [\n  "x", # c\n  "z"\n]\n',
  ],
  [
    'a new key goes before the tables',
    'a = 1\n\n[extra]\nb = 2\n',
    (f) => f.set(['c'], 3),
    'a = 1\nc = 3\n\n[extra]\nb = 2\n',
  ],
  ['a first key goes before the tables', '[extra]\nb = 2\n', (f) => f.set(['c'], 3), 'c = 3\n[extra]\nb = 2\n'],
  [
    'a key of a table',
    '[extra]\nb = 2 # c\n[other]\n',
    (f) => f.set(['extra', 'c'], 'x'),
    '[extra]\nb = 2 # c\nc = "x"\n[other]\n',
  ],
  ['a key of an empty table', '[extra]\n', (f) => f.set(['extra', 'c'], 'x'), '[extra]\nc = "x"\n'],
  [
    'a table that is missing',
    'a = 1\n',
    (f) => f.set(['taxonomies', 'tags'], ['x']),
    'a = 1\n\n[taxonomies]\ntags = ["x"]\n',
  ],
  ['a key of an inline table', 'a = { b = 1 }\n', (f) => f.set(['a', 'c'], 2), 'a = { b = 1, c = 2 }\n'],
  [
    'items of an array in lines',
    'a = [\n  "x", # c\n  "y",\n]\n',
    (f) => f.set(['a'], ['x', 'y', 'z']),
    'a = [\n  "x", # c\n  "y",\n  "z",\n]\n',
  ],
  ['an item less', "a = ['x', 'y']\n", (f) => f.set(['a'], ['y']), "a = ['y']\n"],
  ['a table goes with its rows', 'a = 1\n[extra]\nb = 2\n', (f) => f.remove(['extra']), 'a = 1\n'],
  [
    'one of several tables',
    '[[a]]\nb = 1\n[[a]]\nb = 2\n',
    (f) => f.set(['a', 1, 'b'], 3),
    '[[a]]\nb = 1\n[[a]]\nb = 3\n',
  ],
  ['a dotted key', 'a.b = 1\na.c = 2\n', (f) => f.remove(['a', 'b']), 'a.c = 2\n'],
])('%s', (_, source, change, expected) => {
  expect(change(read(source))?.source).toBe(expected);
});

test('what TOML cannot hold is refused', () => {
  expect(read('a = 1\n').set(['a'], null)).toBeNull();
  expect(read('a = 1\n').set(['b'], [null])).toBeNull();
});

test('a duplicate key and a broken line are problems, with their place', () => {
  expect(read('a = 1\na = 2\n').problems).not.toEqual([]);
  expect(read('a = 1\nb = [\n').problems[0]).toMatchObject({ code: 'frontmatter-invalid', at: [16, 16] });
});

test('new frontmatter writes tables last, and quotes as another does', () => {
  const like = read("a = 'x'\nb = 'y'\n");
  expect(
    toml.create(
      [
        ['title', 'A'],
        ['extra', { x: 1 }],
        ['draft', false],
      ],
      like,
    ).source,
  ).toBe("title = 'A'\ndraft = false\n\n[extra]\nx = 1\n");
});

function read(source: string): Frontmatter {
  return toml.read({ open: '+++\n', source, close: '+++\n' });
}
