import { expect, test } from 'vitest';
import { edit } from '../../../../tests/edit';

const linked = (href: string) => edit('Some bread.\n').at('bread').mark('link', { href, title: null });

test.each(['https://example.org/bread?a=1&b=2', 'https://example.org/Bread_(food)', '/a*b_c?x=1&y[]=2&z=(1(2))'])(
  '%s is written as it is',
  (href) => {
    expect(linked(href).text).toBe(`Some [bread](${href}).\n`);
  },
);

test.each([
  ['/a?x&copy;y', '/a?x\\&copy;y'],
  ['/a(b', '/a\\(b'],
  ['/a)b(', '/a\\)b\\('],
  ['/a b&c', '</a b\\&c>'],
])('%s would be read as something else, so it is escaped', (href, written) => {
  expect(linked(href).text).toBe(`Some [bread](${written}).\n`);
});

test.each(['{{< ref "a b.md" >}}', '{{ site.baseurl }}/a', '/a/{% post_url 2024-01-01-a %}#b'])(
  'a site that knows template tags has %s as an address',
  (href) => {
    const saved = linked(href).text;
    expect(saved).toBe(`Some [bread](${href}).\n`);
    expect(edit(saved).at('bread').type('rolls').text).toBe(`Some [rolls](${href}).\n`);
  },
);

test('on a site that does not, it is an address without them', () => {
  const plain = edit('Some bread.\n', { templateTags: false, kramdown: false, directives: false });
  expect(plain.at('bread').mark('link', { href: '{{ a }}', title: null }).text).toBe('Some [bread](<{\\{ a }}>).\n');
});

test('a link in a cell of a table', () => {
  const text = '| a |\n|---|\n| WORD |\n';
  const saved = edit(text).at('WORD').mark('link', { href: '/a?b&c=(d)', title: null });
  expect(saved.text).toBe(text.replace('WORD', '[WORD](/a?b&c=(d))'));
});
