import { expect, test } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { readScript } from './read-script';

function read(source: string, others: Readonly<Record<string, string>> = {}) {
  const notes: string[] = [];
  const texts = new Map([['a/config.ts', source], ...Object.entries(others)]);
  const value = readScript('a/config.ts', texts, (code, detail) => notes.push(`${code} ${detail}`.trim()));
  return { value, notes };
}

test.each<[string, unknown]>([
  [
    'export default { a: 1, "b": \'two\', c: `three`, 4: [true, null, undefined, -1.5, 1_000, 0x10,] }',
    { a: 1, b: 'two', c: 'three', 4: [true, null, null, -1.5, 1000, 16] },
  ],
  ["export default 'it\\'s\\n\\u0041\\x42\\u{43}'", "it's\nABC"],
  ['module.exports = { a: [] };', { a: [] }],
  [
    'const a = { x: 1 } as const\nexport const b = [a, a.x] satisfies unknown[];\nexport default { ...a, b, c: a!, list: [...b] }',
    { x: 1, b: [{ x: 1 }, 1], c: { x: 1 }, list: [{ x: 1 }, 1] },
  ],
  ['const a: Record<string, { b: number }> = { b: 2 };\nexport default (a)', { b: 2 }],
  ['// c\n/* d */ export default /* e */ [ // f\n 1 ]', [1]],
  [
    'export default config({ a: fields.text({ b: 1 }, 2), c: f<string>(3) })',
    { $call: 'config', $args: [{ a: { $call: 'fields.text', $args: [{ b: 1 }, 2] }, c: { $call: 'f', $args: [3] } }] },
  ],
  [
    'export default { a: process.env.X || "main", b: () => 1, c(x) { return { d: 1 } }, async e() {}, [f]: 1, g: x ? 1 : 2, h: `a${b}`, i: function () { return "}" }, j: 2 }',
    {
      a: { $code: 'process.env.X' },
      b: { $code: 'function' },
      c: { $code: 'function' },
      async: { $code: 'function' },
      g: { $code: 'x' },
      h: { $code: '' },
      i: { $code: 'function' },
      j: 2,
    },
  ],
  [
    'export default { a: /^[/]x$/i, b: 1 / 2, c: 3 }',
    { a: { $call: 'RegExp', $args: ['/^[/]x$/i'] }, b: { $code: '' }, c: 3 },
  ],
  [
    'function f() { const z = 1; return { a: [1] } }\nclass A { b = 1 }\nif (x) { y() }\nexport default { a: 1 }',
    { a: 1 },
  ],
  [
    'export const View = () => (\n  <div className="a">don\'t {x.map(y => <b>{y}</b>)}</div>\n);\nexport default { a: 1 }',
    { a: 1 },
  ],
  [
    'export default { "__proto__": { polluted: true }, constructor: 1 }',
    JSON.parse('{ "__proto__": { "polluted": true }, "constructor": 1 }'),
  ],
  ['export const a = 1', undefined],
  ['export default {{{{', {}],
  ['', undefined],
])('%s', (source, expected) => {
  expect(read(source).value).toEqual(expected);
});

test('modules are followed by relative paths, packages are not', () => {
  const { value, notes } = read(
    `import post, { tags as words } from './collections/post'; import { defineConfig } from 'tinacms';
     import gone from '../gone'; import * as all from 'pkg'; export default { post, words, gone, x: all.y }`,
    {
      'a/collections/post.ts':
        "import { name } from './shared'; export const tags = ['a']; const post = { name }; export default post",
      'a/collections/shared/index.js': "export const name = 'post'",
    },
  );
  expect(value).toEqual({ post: { name: 'post' }, words: ['a'], gone: { $code: 'gone' }, x: { $code: 'all.y' } });
  expect(notes).toEqual(['not-read gone']);
});

test.each([
  ['a name of itself', 'const a = [a, a]; export default a'],
  [
    'names that multiply',
    `${Array.from({ length: 30 }, (_, at) => `const a${at} = [a${at + 1}, a${at + 1}, a${at + 1}];`).join('\n')}\nexport default a0`,
  ],
  ['deep brackets', `export default ${'['.repeat(20_000)}`],
  ['deep parentheses', `export default ${'('.repeat(20_000)}`],
  ['deep braces', `export default ${'{a:'.repeat(10_000)}`],
  ['deep templates', `export default ${'`${'.repeat(10_000)}`],
  ['many angle brackets', `export default a${'<'.repeat(50_000)}`],
  ['many slashes', `export default ${'/['.repeat(50_000)}`],
  ['many quotes', `export default [${"'\\".repeat(50_000)}`],
  ['many comments', `${'/*'.repeat(50_000)}export default 1`],
  ['many spaces', `export default ${' '.repeat(100_000)}1`],
  ['many statements', `${'const a = ('.repeat(20_000)}`],
  ['many imports', `${'import a '.repeat(20_000)}`],
])('%s end soon', (_, source) => {
  const start = processorTime();
  expect(() => read(source)).not.toThrow();
  expect(processorTime() - start).toBeLessThan(1000);
});
