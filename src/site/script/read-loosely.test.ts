import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../tests/processor-time';
import { readLoosely, readPython } from './read-loosely';

describe('a configuration in JavaScript is read without being run', () => {
  test.each<[name: string, script: string, values: object]>([
    [
      'what it exports',
      "export default { title: 'A', n: 3, on: true, off: null }",
      { title: 'A', n: 3, on: true, off: null },
    ],
    [
      'a call around it',
      "export default defineConfig({ base: '/x', list: ['a', \"b\"] })",
      { base: '/x', list: ['a', 'b'] },
    ],
    ['a name with a type', "const config: Config = { url: 'u' };\nexport default config;", { url: 'u' }],
    [
      'a function that returns it',
      "module.exports = (c) => { if (x) { c.add({ dir: 1 }) } return { dir: { input: 'src' } } }",
      { dir: { input: 'src' } },
    ],
    ['an async function', "module.exports = async function (c) { return { a: 'b' }; };", { a: 'b' }],
    ['filled-in texts', 'module.exports = { path: `${__dirname}/content` }', { path: '/content' }],
    ['joined paths', "module.exports = { path: path.join(__dirname, 'src', 'pages') }", { path: 'src/pages' }],
    [
      'comments, patterns and brackets in texts',
      "export default { /* { */ a: /[}]/, b: '}', // }\n c: 1 }",
      { b: '}', c: 1 },
    ],
    ['nothing that is computed', "export default { a: b + 1, c: x ? 'y' : 'z', ...rest, d: 'kept' }", { d: 'kept' }],
    ['a name that stands for itself', 'const a = a; export default { x: a, y: 1 }', { y: 1 }],
    ['no script at all', 'hello', {}],
    [
      'lines without semicolons',
      "const title = 'A'\nconst base = '/b'\nexport default { title, base }\nmore()",
      { title: 'A', base: '/b' },
    ],
    ['what a function of another file would give', "import x from './x'; export default { x: x(), y: 1 }", { y: 1 }],
    ['a new object', "export default new Site({ a: 'b' })", { a: 'b' }],
  ])('%s', (_name, script, values) => expect(readLoosely(script)).toEqual(values));
});

test('a configuration in Python is read likewise', () => {
  const script =
    "SITENAME = 'A blog'  # its name\nPATHS = ['a', 'b']\nLINKS = (('x', 'y'), ('z', 'w'),)\nON = True\nNOT = None\nENV = os.environ['X']\nlower = 'no'\nif X == 1:\n  pass\n";
  expect(readPython(script)).toMatchObject({
    SITENAME: 'A blog',
    PATHS: ['a', 'b'],
    LINKS: [
      ['x', 'y'],
      ['z', 'w'],
    ],
    ON: true,
    NOT: null,
  });
  expect(readPython(script)).not.toHaveProperty('lower');
});

test.each([
  ['tuples in tuples', '('.repeat(60) + '1' + ',2)'.repeat(60)],
  ['functions in functions', '() => { return '.repeat(20_000)],
  ['new of new', 'new '.repeat(50_000)],
  [
    'names of names',
    `a0\n${Array.from({ length: 60 }, (_, at) => `const a${at} = [a${at + 1}, a${at + 1}];`).join('\n')}`,
  ],
  ['deep brackets', '['.repeat(50_000)],
  ['deep calls', 'f('.repeat(50_000)],
  ['deep fillings', '`${'.repeat(30_000)],
])('%s end soon', (_name, source) => {
  const start = processorTime();
  expect(() => [readLoosely(`export default ${source}`), readPython(`A = ${source}`)]).not.toThrow();
  expect(processorTime() - start).toBeLessThan(1000);
});
