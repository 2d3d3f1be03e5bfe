import { describe, expect, test } from 'vitest';
import type { Frontmatter } from '../../frontmatter';
import type { Value, ValuePath } from '../../value';
import { yaml } from './yaml';

describe('reading', () => {
  test('a plain timestamp is a date that keeps its text, a quoted one is text', () => {
    expect(read('a: 2026-11-14\nb: "2026-11-14"\nc: 2017-08-10 07:00:00 +0000').values).toEqual({
      a: { date: '2026-11-14' },
      b: '2026-11-14',
      c: { date: '2017-08-10 07:00:00 +0000' },
    });
  });

  test('yes, 010 and 1.50 stay text; true, 7 and nothing are values', () => {
    expect(read('a: yes\nb: 010\nc: 1.50\nd: true\ne: 7\nf:\ng: ~').values).toEqual({
      a: 'yes',
      b: '010',
      c: '1.50',
      d: true,
      e: 7,
      f: null,
      g: null,
    });
  });

  test('a map whose only key is `date` is a map', () => {
    const page = read('page:\n  date: soon');
    expect(page.set(['page', 'date'], 'later')?.source).toBe('page:\n  date: later');
  });

  test.each([
    ['a: [', 'frontmatter-invalid'],
    ['- a', 'frontmatter-not-a-map'],
    ['{{ title }}', 'frontmatter-unsupported-key'],
    ['a:\n\t- b', 'frontmatter-invalid'],
    ['__proto__: 1', 'frontmatter-unsupported-key'],
    [`a: ${'['.repeat(40)}${']'.repeat(40)}`, 'frontmatter-too-deep'],
    [`a: &a [x]\nb: [${'*a,'.repeat(51)}]`, 'frontmatter-too-many-aliases'],
    ['a: &a [*a]', 'frontmatter-too-deep'],
    [`a: ${'x'.repeat(70_000)}`, 'frontmatter-too-long'],
  ])('%s is a problem, and nothing can be changed', (source, code) => {
    const frontmatter = read(source);
    expect(frontmatter.problems.map((problem) => problem.code)).toContain(code);
    expect(frontmatter.set(['title'], 'x')).toBeNull();
    expect(frontmatter.source).toBe(source);
  });
});

describe('changing a value', () => {
  test.each<[string, ValuePath, Value, string]>([
    ['title: Old # why', ['title'], 'New', 'title: New # why'],
    ['title: "Old"', ['title'], 'New', 'title: "New"'],
    ["title: 'Old'", ['title'], "It's", "title: 'It''s'"],
    ['title: Old', ['title'], 'a: b', 'title: "a: b"'],
    ['title: Old', ['title'], 'yes', 'title: "yes"'],
    ['title: Old', ['title'], '2026-01-01', 'title: "2026-01-01"'],
    ['title: Old', ['title'], 'He said "no"', 'title: He said "no"'],
    ['title: Old', ['title'], '"Quoted" start', `title: '"Quoted" start'`],
    ['code: 010', ['code'], '011', 'code: 011'],
    ['draft: yes', ['draft'], 'no', 'draft: no'],
    ['draft: true', ['draft'], false, 'draft: false'],
    ['date: 2026-01-01', ['date'], { date: '2026-02-02' }, 'date: 2026-02-02'],
    ['title:', ['title'], 'New', 'title: New'],
    ['title: # none yet', ['title'], 'New', 'title: New # none yet'],
    ['title: one\n  two\nb: 1', ['title'], 'three', 'title: three\nb: 1'],
    ['a: |\n  one\n  two\nb: 1', ['a'], 'one\nthree\n', 'a: |\n  one\n  three\nb: 1'],
    ['a: |-\n    one\n    two\n\nb: 1', ['a'], 'one', 'a: |-\n    one\n\nb: 1'],
    ['a: >\n  one\n  two\nb: 1', ['a'], 'one three\n', 'a: >\n  one three\nb: 1'],
    ['a: >-\n  one\n  two', ['a'], 'p\nq', 'a: >-\n  p\n\n  q'],
    ['a: one\nb: 1', ['a'], 'one\ntwo', 'a: |-\n  one\n  two\nb: 1'],
    ['a: "one"\nb: 1', ['a'], 'one\ntwo', 'a: "one\\ntwo"\nb: 1'],
    ['m:\n  x: 1\n  y: 2', ['m', 'x'], 3, 'm:\n  x: 3\n  y: 2'],
    ['m: { x: 1, y: 2 }', ['m', 'x'], 'a, b', 'm: { x: "a, b", y: 2 }'],
    ['a: &x one\nb: 2', ['b'], 3, 'a: &x one\nb: 3'],
    ['tags: [a, b]', ['tags', 1], 'c', 'tags: [a, c]'],
    ['tags:\n- a\n- b', ['tags', 1], 'c: d', 'tags:\n- a\n- "c: d"'],
    ['l:\n  - a: 1\n    b: 2', ['l', 0, 'b'], 3, 'l:\n  - a: 1\n    b: 3'],
    ['title: a\r\nb: 1', ['title'], 'x\ny', 'title: |-\r\n  x\r\n  y\r\nb: 1'],
  ])('%j: %j = %j', (source, path, value, expected) => {
    expect(read(`${source}\n`).set(path, value)?.source).toBe(`${expected}\n`);
  });
});

describe('adding and removing', () => {
  test.each<[string, string, (from: Frontmatter) => Frontmatter | null, string]>([
    ['a key goes behind the last', 'a: 1\n# end\n', (f) => f.set(['b'], 'x'), 'a: 1\nb: x\n# end\n'],
    ['a key of empty frontmatter', '', (f) => f.set(['b'], 'x'), 'b: x\n'],
    ['a key under comments alone', '# own\n', (f) => f.set(['b'], 'x'), '# own\nb: x\n'],
    ['strings are quoted as the others are', "a: 'x'\n", (f) => f.set(['b'], 'y'), "a: 'x'\nb: 'y'\n"],
    ['a list as the others are', 'a: [x, y]\n', (f) => f.set(['b'], ['z']), 'a: [x, y]\nb: [z]\n'],
    ['a list with dashes under the key', 'a:\n- x\n', (f) => f.set(['b'], ['z']), 'a:\n- x\nb:\n- z\n'],
    ['an item of a flow list', 'a: ["x", "y"] # c\n', (f) => f.set(['a'], ['x', 'y', 'z']), 'a: ["x", "y", "z"] # c\n'],
    [
      'an item of a block list',
      'a:\n  - x # c\n  - y\nb: 1\n',
      (f) => f.set(['a'], ['x', 'z', 'y']),
      'a:\n  - x # c\n  - z\n  - y\nb: 1\n',
    ],
    ['an item less', 'a:\n  - x # c\n  - y\n  - z\n', (f) => f.set(['a'], ['x', 'z']), 'a:\n  - x # c\n  - z\n'],
    ['a first item less', 'a: [x, y]\n', (f) => f.set(['a'], ['y']), 'a: [y]\n'],
    ['a last item less', 'a: [x, y]\n', (f) => f.set(['a'], ['x']), 'a: [x]\n'],
    ['no item left', 'a:\n  - x\nb: 1\n', (f) => f.set(['a'], []), 'a: []\nb: 1\n'],
    ['from nothing to a list', 'a: []\n', (f) => f.set(['a'], ['x']), 'a:\n  - x\n'],
    ['from text to a list', 'a: x\nb: 1\n', (f) => f.set(['a'], ['x', 'w']), 'a:\n  - x\n  - w\nb: 1\n'],
    ['a key in a nested map', 'm:\n  x: 1\nb: 1\n', (f) => f.set(['m', 'w'], 2), 'm:\n  x: 1\n  w: 2\nb: 1\n'],
    ['a map that is missing', 'a: 1\n', (f) => f.set(['m', 'w'], 2), 'a: 1\nm:\n  w: 2\n'],
    ['a list of maps', 'a: 1\n', (f) => f.set(['m'], [{ x: 1, w: 'b' }]), 'a: 1\nm:\n  - x: 1\n    w: b\n'],
    [
      'a key goes with its lines, comments above stay',
      '# one\na:\n  - x\n  - y\nb: 1\n',
      (f) => f.remove(['a']),
      '# one\nb: 1\n',
    ],
    ['the only key', 'a: 1\n', (f) => f.remove(['a']), ''],
    ['the only key of a nested map', 'm:\n  x: 1\n', (f) => f.remove(['m', 'x']), 'm: {}\n'],
    ['the first key of a list item', 'l:\n  - a: 1\n    b: 2\n', (f) => f.remove(['l', 0, 'a']), 'l:\n  - b: 2\n'],
    ['a block scalar with its lines', 'a: |\n  x\n\n  y\nb: 1\n', (f) => f.remove(['a']), 'b: 1\n'],
    ['a key of a flow map', 'm: { x: 1, y: 2 }\n', (f) => f.remove(['m', 'x']), 'm: { y: 2 }\n'],
  ])('%s', (_, source, change, expected) => {
    expect(change(read(source))?.source).toBe(expected);
  });

  test('a change that would reach another value through an anchor is refused', () => {
    expect(read('a: &x one\nb: *x\n').set(['a'], 'two')).toBeNull();
  });
});

test('new frontmatter takes the quoting and list style of another', () => {
  const like = read('title: "A"\nlayout: post\ntags: [a, b]\n');
  const entries = [
    ['title', 'B'],
    ['layout', 'post'],
    ['tags', ['x']],
    ['other', ['w']],
  ] as const;
  expect(yaml.create(entries, like).source).toBe('title: "B"\nlayout: post\ntags: [x]\nother: [w]\n');
  expect(yaml.create(entries).source).toBe('title: B\nlayout: post\ntags:\n  - x\nother:\n  - w\n');
});

function read(source: string): Frontmatter {
  return yaml.read({ open: '---\n', source, close: '---\n' });
}
