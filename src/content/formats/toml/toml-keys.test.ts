import { expect, test } from 'vitest';
import type { Frontmatter } from '../../frontmatter';
import { toml } from './toml';

type Change = (from: Frontmatter) => Frontmatter | null;

test.each<[string, string, Change, string]>([
  ['a key', 'a = 1 # c\nb = 2\n', (f) => f.rename(['a'], 'c'), 'c = 1 # c\nb = 2\n'],
  ['a quoted key', '"a b" = 1\n', (f) => f.rename(['a b'], 'c'), '"c" = 1\n'],
  ['a literal key', "'a' = 1\n", (f) => f.rename(['a'], "it's"), '"it\'s" = 1\n'],
  ['a name that needs quotes', 'a = 1\n', (f) => f.rename(['a'], 'x.y'), '"x.y" = 1\n'],
  ['a table', '[a]\nx = 1\n[a.b]\ny = 2\n', (f) => f.rename(['a'], 'c'), '[c]\nx = 1\n[c.b]\ny = 2\n'],
  [
    'an array of tables',
    '[[a]]\nx = 1\n[[ a ]]\nx = 2\n',
    (f) => f.rename(['a'], 'c'),
    '[[c]]\nx = 1\n[[ c ]]\nx = 2\n',
  ],
  ['a dotted key', 'a.b = 1\na.c = 2\n', (f) => f.rename(['a'], 'z'), 'z.b = 1\nz.c = 2\n'],
  ['a key of an inline table', 'a = { b = 1, c = 2 }\n', (f) => f.rename(['a', 'b'], 'd'), 'a = { d = 1, c = 2 }\n'],
])('another name: %s', (_, source, change, expected) => {
  expect(change(read(source))?.source).toBe(expected);
});

test.each<[string, string, Change, string]>([
  ['a row', 'a = 1\nb = 2 # c\n\n[t]\nx = 1\n', (f) => f.move(['b'], 0), 'b = 2 # c\na = 1\n\n[t]\nx = 1\n'],
  ['a row with its comment', '# a\na = 1\n# b\nb = 2\n', (f) => f.move(['a'], 1), '# b\nb = 2\n# a\na = 1\n'],
  [
    'a row under a text of lines',
    'a = """\n# x\n"""\nb = 1\nc = 2\n',
    (f) => f.move(['c'], 1),
    'a = """\n# x\n"""\nc = 2\nb = 1\n',
  ],
  ['a table', '[a]\nx = 1\n\n[b]\ny = 2\n', (f) => f.move(['b'], 0), '[b]\ny = 2\n\n[a]\nx = 1\n'],
  [
    'a table with its own tables',
    '[a]\n[a.c]\nx = 1\n\n[b]\ny = 2\n',
    (f) => f.move(['a'], 1),
    '[b]\ny = 2\n\n[a]\n[a.c]\nx = 1\n',
  ],
  [
    'one of several tables',
    '[[a]]\nx = 1\n\n[[a]]\nx = 2\n',
    (f) => f.move(['a', 1], 0),
    '[[a]]\nx = 2\n\n[[a]]\nx = 1\n',
  ],
  ['dotted rows', 'a.x = 1\na.y = 2\nb = 3\n', (f) => f.move(['b'], 0), 'b = 3\na.x = 1\na.y = 2\n'],
  ['an item', "a = ['x', 'y']\n", (f) => f.move(['a', 1], 0), "a = ['y', 'x']\n"],
  [
    'an item in lines',
    'a = [\n  "x", # one\n  # two\n  "y"\n]\n',
    (f) => f.move(['a', 1], 0),
    'a = [\n  # two\n  "y",\n  "x" # one\n]\n',
  ],
  ['a key of an inline table', 'a = { b = 1, c = 2 }\n', (f) => f.move(['a', 'c'], 0), 'a = { c = 2, b = 1 }\n'],
])('another place: %s', (_, source, change, expected) => {
  expect(change(read(source))?.source).toBe(expected);
});

test("a row cannot go behind a table, where it would be the table's", () => {
  expect(read('a = 1\nb = 2\n[t]\nx = 1\n').move(['a'], 2)).toBeNull();
});

test.each<[string, string, Change, string]>([
  ['a dotted map', 'a.x = 1\nb = 2\n', (f) => f.set(['a', 'y'], 3), 'a.x = 1\na.y = 3\nb = 2\n'],
  ['a map above tables', '[a.b]\nx = 1\n', (f) => f.set(['a', 'y'], 3), '[a]\ny = 3\n\n[a.b]\nx = 1\n'],
  [
    'one more table',
    '[[a]]\nx = 1\n\n[[a]]\nx = 2\n[t]\n',
    (f) => f.insert(['a', 2], { x: 3 }),
    '[[a]]\nx = 1\n\n[[a]]\nx = 2\n\n[[a]]\nx = 3\n[t]\n',
  ],
  ['a table before others', '[[a]]\nx = 1\n', (f) => f.insert(['a', 0], { x: 0 }), '[[a]]\nx = 0\n\n[[a]]\nx = 1\n'],
  ['one table less', '[[a]]\nx = 1\n[[a]]\nx = 2\n', (f) => f.remove(['a', 0]), '[[a]]\nx = 2\n'],
  ['an item with its line', 'a = [\n  "x", # c\n  "y",\n]\n', (f) => f.remove(['a', 0]), 'a = [\n  "y",\n]\n'],
  ['a last item with its line', 'a = [\n  "x",\n  "y"\n]\n', (f) => f.remove(['a', 1]), 'a = [\n  "x",\n]\n'],
  ['a first row before dotted tables', '[a.b]\nx = 1\n', (f) => f.set(['c'], 1), 'c = 1\n[a.b]\nx = 1\n'],
])('added and removed: %s', (_, source, change, expected) => {
  expect(change(read(source))?.source).toBe(expected);
});

test('numbers and dates keep their text until they are changed', () => {
  const source = 'a = 1_000\nb = 0x1F\nc = 1e3\nd = 2026-01-01 08:00:00+01:00\ne = 07:30:00\nf = 0.10\n';
  expect(read(source).set(['new'], 'x')?.source).toBe(`${source}new = "x"\n`);
  expect(read(source).raw(['b'])).toBe('0x1F');
  expect(read(source).setRaw(['b'], '0x2F')?.source).toBe(source.replace('1F', '2F'));
  expect(read(source).setRaw(['b'], '1\nz = 2')).toBeNull();
});

test('a number that JavaScript cannot hold is locked, and its text changes', () => {
  const source = 'a = 9223372036854775807\nb = 1\n';
  expect([...read(source).locked]).toEqual([['a', 'frontmatter-long-number']]);
  expect(read(source).set(['b'], 2)?.source).toBe(source.replace('b = 1', 'b = 2'));
  expect(read(source).set(['a'], 2)).toBeNull();
  expect(read(source).setRaw(['a'], '9223372036854775806')?.source).toBe(source.replace('807', '806'));
});

function read(source: string): Frontmatter {
  return toml.read({ open: '+++\n', source, close: '+++\n' });
}
