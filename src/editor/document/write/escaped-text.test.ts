import { expect, test } from 'vitest';
import { edit } from '../../../../tests/edit';

const python = { templateTags: false, kramdown: false, directives: false, admonitions: true };

/** What Python's Markdown takes a backslash away from: the list of `markdown/core.py`. */
const escapable = '\\`*_{}[]()>#+-.!';

test.each([
  ['??? tip', '&#x3F;?? tip'],
  ['???+ tip "A"', '&#x3F;??+ tip "A"'],
  ['/// note | A', '&#x2F;// note | A'],
  ['///', '&#x2F;//'],
  ['!!! note', '\\!!! note'],
  ['What??? // no', 'What??? // no'],
])('words that look like a callout, %s, are written so that Python’s Markdown shows them', (typed, written) => {
  const post = edit('Words.¦\n', python).enter().type(typed);
  expect(post.text).toBe(`Words.\n\n${written}\n`);
  for (const [, sign = ''] of post.text.matchAll(/\\([^\w\s])/g)) expect(escapable).toContain(sign);
});

test('an edit beside such words keeps them as they are written', () => {
  const text = 'One.\n\n\\??? tip\n\n&#47;// note\n\nLast¦\n';
  expect(edit(text, python).type(' words').text).toBe(text.replace('¦', ' words'));
});
