import { describe, expect, test } from 'vitest';
import { isOnPage, pageWords } from './page-words';

const syntax = { templateTags: true, kramdown: false, directives: false };
const title = 'What the tide leaves behind';
const old = 'We went down to the harbour at dawn.\n\nThe mud is *never* quiet.';
const page = (body: string) =>
  `<!doctype html><title>x</title><h1>${title}</h1><main>${body}</main><script>"haven at dawn"</script>`;
const oldPage = page('<p>We went down to the harbour at dawn.</p><p>The mud is <em>never</em> quiet.</p>');

describe('telling the new page from the old one', () => {
  test.each([
    [
      'one word',
      old.replace('harbour', 'haven'),
      '<p>We went down to the haven at dawn.</p><p>The mud is <em>never</em> quiet.</p>',
    ],
    [
      'a paragraph more',
      `${old}\n\nA “third” paragraph -- with dashes.`,
      '<p>We went down to the harbour at dawn.</p><p>The mud is <em>never</em> quiet.</p><p>A &#8220;third&#8221; paragraph &ndash; with dashes.</p>'.replace(
        '&ndash;',
        '–',
      ),
    ],
    ['a paragraph less', 'The mud is *never* quiet.', '<p>The mud is <em>never</em> quiet.</p>'],
    [
      'a table',
      `${old}\n\n| Lamp | Price |\n|---|---|\n| brass lantern | 12 |`,
      '<p>…</p><table><tr><th>Lamp</th><td>brass lantern</td></tr></table>',
    ],
  ])('%s', (_name, body, built) => {
    const words = pageWords({ title, body: old }, { title, body }, syntax);
    expect(isOnPage(oldPage, words)).toBe(false);
    expect(isOnPage(page(built), words)).toBe(true);
  });

  test('a new post is told by its words', () => {
    const words = pageWords(
      null,
      { title: 'A lamp', body: 'Nobody could see the third step.\n\n{{< figure src="x" >}}' },
      syntax,
    );
    expect(isOnPage('<h1>Not found</h1>', words)).toBe(false);
    expect(isOnPage('<p>Nobody could see the <b>third</b> step.</p>', words)).toBe(true);
  });

  test('a new title is told by itself', () => {
    const words = pageWords({ title, body: old }, { title: 'First hard frost', body: old }, syntax);
    expect(isOnPage(oldPage, words)).toBe(false);
    expect(isOnPage(oldPage.replace(title, 'First hard frost'), words)).toBe(true);
  });

  test('a change at the end of a long paragraph', () => {
    const long = 'word after word after word, '.repeat(30);
    const words = pageWords({ title, body: `${long}old end.` }, { title, body: `${long}new end.` }, syntax);
    expect(isOnPage(`<p>${long}old end.</p>`, words)).toBe(false);
    expect(isOnPage(`<p>${long}new end.</p>`, words)).toBe(true);
  });
});
