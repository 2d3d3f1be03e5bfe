// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { noBlocks } from '../../site/blocks/learnt-block';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';
import { drawFormula } from './draw-formula';
import { emptyFormula, texOf, withTex } from './formula-source';

test('a formula is taken out of its dollars and put back between them', () => {
  expect(texOf('$$\n\\frac{a}{b}\n$$')).toBe('\\frac{a}{b}');
  expect(texOf('$x$')).toBe('x');
  expect(texOf('$$x$$')).toBe('x');
  expect(texOf('$$')).toBe('');
  expect(texOf(emptyFormula)).toBe('');
  expect(withTex('$$\nx\n$$', 'y\nz')).toBe('$$\ny\nz\n$$');
  expect(withTex(emptyFormula, 'y')).toBe('$$\ny\n$$');
  expect(withTex('$x$', 'y\nz')).toBe('$y z$');
  expect(withTex('$x$', '5$')).toBe('$5\\$$');
  expect(withTex('$$', 'y')).toBe('$y$');
  expect(withTex('$$$$', 'y')).toBe('$$y$$');
});

test('is drawn as MathML, and says in words what it cannot draw', () => {
  // KaTeX asks for a page in standards mode.
  Object.defineProperty(document, 'compatMode', { value: 'CSS1Compat', configurable: true });
  const place = document.createElement('span');
  expect(drawFormula('\\frac{1}{2}', place, true)).toBeNull();
  expect(place.querySelector('math mfrac')).not.toBeNull();
  expect(drawFormula('\\frac{1', document.createElement('span'), false)).toMatch(/expected '}'/);
  expect(drawFormula('\\href{javascript:alert(1)}{x}', place, false)).toBeNull();
  expect(place.querySelector('[href]')).toBeNull();
});

test('is made of what one types, and a price is not', () => {
  const live = createLiveEditor({ templateTags: false, kramdown: false, directives: false });
  live.setup.learn({ ...noBlocks, hasMath: true });
  live.open(openBody('Words: \n', { templateTags: false, kramdown: false, directives: false }));
  live.select(live.document.content.size - 1);
  live.type(' $x^2$ or $5 and $6');
  const saved = saveBody(live.opened, live.document);
  expect(saved).toMatchObject({ kind: 'saved', text: expect.stringContaining('$x^2$ or ') });
  expect(live.document.firstChild?.children.filter(({ type }) => type.name === 'rawInline')).toHaveLength(1);
});

test('kramdown has two dollars in a line, too', () => {
  const syntax = { templateTags: false, kramdown: true, directives: false };
  const live = createLiveEditor(syntax);
  live.setup.learn({ ...noBlocks, hasMath: true });
  live.open(openBody('Words:\n', syntax));
  live.select(live.document.content.size - 1);
  live.type(' $x^2$ and $$y$$ here');
  expect(saveBody(live.opened, live.document)).toMatchObject({ text: 'Words: $$x^2$$ and $$y$$ here\n' });
});

test('one from the menu stays until it is written', () => {
  const syntax = { templateTags: false, kramdown: false, directives: false };
  const live = createLiveEditor(syntax);
  live.setup.learn({ ...noBlocks, hasMath: true });
  live.open(openBody('Words\n', syntax));
  live.select(live.document.content.size - 1);
  const formula = live.setup.store.getState().blocks.find(({ name }) => name === 'inlineFormula');
  if (formula) live.setup.insert(formula);
  expect(live.document.firstChild?.lastChild?.attrs.kind).toBe('inlineMath');
  expect(texOf(String(live.document.firstChild?.lastChild?.attrs.raw))).toBe('');
});

test('is neither typed nor offered where the site has none', () => {
  const live = createLiveEditor({ templateTags: false, kramdown: false, directives: false });
  const names = () => live.setup.store.getState().blocks.map(({ name }) => name);
  live.setup.learn(noBlocks);
  live.open(openBody('Words: \n', { templateTags: false, kramdown: false, directives: false }));
  live.select(live.document.content.size - 1);
  live.type(' $x^2$');
  expect(live.document.textContent).toContain('$x^2$');
  expect(names()).not.toContain('formula');
  live.setup.learn({ ...noBlocks, hasMath: true });
  expect(names()).toContain('formula');
  expect(names()).toContain('inlineFormula');
});
