import { expect, test } from 'vitest';
import { enablesMath, mayEnableMath, writesMath } from './writes-math';

test.each([
  ['$$\nx\n$$\n'],
  ['A line with $$E = mc^2$$ in it.\n'],
  ['Let $x$ be $x^2$.\n'],
  ['With \\\\(a_1\\\\) in it.\n'],
  ['\\[\n\\frac{1}{2}\n\\]\n'],
  ['---\nmath: true\n---\nWords.\n'],
  ['+++\nkatex = true\n+++\nWords.\n'],
])('%j has formulas', (text) => {
  expect(writesMath(text)).toBe(true);
});

test.each([
  ['It costs $5 or $6, US$ 7 and $8$.\n'],
  ['Set `$x$` or:\n\n```sh\necho $a_b$c $$\n```\n'],
  ['Use $HOME and $PATH_TO, $A.\n'],
  ['- \\[ \\] open\n- \\(not so\\)\n'],
  ['---\nmath: false\n---\nWords.\n'],
])('%j has none', (text) => {
  expect(writesMath(text)).toBe(false);
});

test.each([
  ['markup:\n  goldmark:\n    extensions:\n      passthrough:\n        enable: true\n'],
  ['[params]\nmath = true\n'],
  ['"dependencies": { "remark-math": "6.0.0" }'],
  ["import remarkMath from 'remark-math';"],
  ['markdown_extensions:\n  - pymdownx.arithmatex:\n      generic: true\n'],
  ['markdown: { math: true }'],
])('%j switches them on', (text) => {
  expect(enablesMath(text)).toBe(true);
});

test.each([
  ['# math: true\n'],
  ['math: false\nkatex = false\n'],
  ['kramdown:\n  math_engine: null\n'],
  ['title: Maths for all who love math\n'],
  ['description: My mathematics\n'],
])('%j does not', (text) => {
  expect(enablesMath(text)).toBe(false);
});

test('configurations are told from posts', () => {
  expect(['package.json', 'hugo.toml', 'config/_default/params.toml', '_config.yml'].every(mayEnableMath)).toBe(true);
  expect(['content/config.md', 'data/config.toml', 'node_modules/a/package.json'].some(mayEnableMath)).toBe(false);
});
