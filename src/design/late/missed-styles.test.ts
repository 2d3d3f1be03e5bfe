// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest';
import { fetchMissedStyles } from './missed-styles';

const sheets = () => [...document.querySelectorAll('link')];
afterEach(() => document.head.replaceChildren());

function addSheet(href: string): HTMLLinkElement {
  const sheet = document.createElement('link');
  Object.assign(sheet, { rel: 'stylesheet', href });
  document.head.append(sheet);
  return sheet;
}

test('a style sheet that did not arrive is fetched again in its place, until it has', async () => {
  addSheet('/first.css').dispatchEvent(new Event('error'));
  addSheet('/second.css');
  const attempt = fetchMissedStyles();
  sheets()[0]?.dispatchEvent(new Event('error'));
  await expect(attempt).rejects.toThrow('/first.css');
  const another = fetchMissedStyles();
  sheets()[0]?.dispatchEvent(new Event('load'));
  await another;
  expect(sheets().map(({ href }) => new URL(href).pathname)).toEqual(['/first.css', '/second.css']);
  await fetchMissedStyles();
});
