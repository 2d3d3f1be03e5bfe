import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, RootContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from './render-markdown';
import { schema, wordsOf } from './safe-elements';

const syntax = { templateTags: true, kramdown: false, directives: false };
const rendered = (text: string, directives = false): Root => {
  const result = renderMarkdown(
    text,
    { ...syntax, directives, admonitions: directives },
    { footnotes: 'Footnotes', callouts: { note: 'Note' } },
  );
  if (result.kind === 'too-hard') throw new Error('too hard');
  return result.tree;
};

function* elementsOf(node: Root | RootContent): Generator<Extract<RootContent, { type: 'element' }>> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elementsOf(child);
}

const tagsOf = (text: string) => [...elementsOf(rendered(text))].map(({ tagName }) => tagName);

describe('what a post may hold is shown', () => {
  test.each([
    ['a table', '| a | b |\n|---|--:|\n| 1 | 2 |', ['table', 'thead', 'th', 'td']],
    ['a footnote', 'A word[^1].\n\n[^1]: The note.', ['sup', 'section', 'li']],
    ['a task list', '- [x] done\n- [ ] open', ['ul', 'li', 'input']],
    [
      'raw HTML',
      '<figure><img src="a.png" alt="b"><figcaption>c</figcaption></figure>',
      ['figure', 'img', 'figcaption'],
    ],
    ['math as its source', 'So $x^2$.', ['code']],
    ['a tag of the site', 'Before {{< figure src="a_b_c" >}} after', ['galley-tag']],
    ['an embed as a box', '<iframe src="https://example.org/x"></iframe>', ['galley-embed']],
  ])('%s', (_name, text, tags) => expect(tagsOf(text)).toEqual(expect.arrayContaining(tags)));

  test.each([
    ['![a](b.png){: width="400" .left} text', { width: 400 }, ' text'],
    ['![a](b.png){width=50%}', { width: '50%' }, ''],
    ['![a](b.png){: style="float: left; width: 30%" height="20"}', { width: '30%', height: 20 }, ''],
    ['![a](b.png){{ x }}', {}, '{{ x }}'],
    ['![a](b.png) {width=50%}', {}, ' {width=50%}'],
    ['![a](b.png){ not a list }', {}, '{ not a list }'],
  ])('an image is as wide as its list of attributes says: %s', (text, size, words) => {
    const tree = rendered(text);
    const [image] = [...elementsOf(tree)].filter(({ tagName }) => tagName === 'img');
    const { width, height } = image?.properties ?? {};
    expect({ ...(width && { width }), ...(height && { height }) }).toEqual(size);
    expect(wordsOf(tree)).toBe(words);
  });

  test('a site tag keeps every letter', () => {
    const tag = '{{< gallery folder="*a*" caption="<b>_x_</b>" >}}';
    const [chip] = [...elementsOf(rendered(`One ${tag} two`))].filter(({ tagName }) => tagName === 'galley-tag');
    expect(chip && wordsOf(chip)).toBe(tag);
  });

  const calloutsOf = (text: string) =>
    [...elementsOf(rendered(text, true))]
      .filter(({ tagName }) => tagName === 'galley-callout')
      .map((callout) => [
        callout.properties['dataLook'],
        wordsOf(callout)
          .trim()
          .split(/\s*\n\s*/),
      ]);

  test.each([
    ['> [!NOTE]\n> Some *words*.\n', [['note', ['Note', 'Some words.']]]],
    ['> [!tip]- A title\n>\n> - one\n', [['tip', ['A title', 'one']]]],
    [':::warning[Mud]\nDeep.\n:::\n', [['warning', ['Mud', 'Deep.']]]],
    [
      '::::note\n\n:::tip\n\nIn.\n\n:::\n\nOut.\n\n::::\n',
      [
        ['note', ['Note', 'Tip', 'In.', 'Out.']],
        ['tip', ['Tip', 'In.']],
      ],
    ],
    ['- item\n\n  ::: info Words\n  In.\n  :::\n', [['note', ['Words', 'In.']]]],
    [':::tabs\nA\n:::\n', []],
    ['```\n:::note\n:::\n```\n', []],
    ['!!! note "A title"\n    Some.\n\n    - more\n\nAfter.\n', [['note', ['A title', 'Some.', 'more']]]],
    [
      '??? tip\n\n    Out.\n\n    !!! danger\n        In.\n\nAfter.\n',
      [
        ['tip', ['Tip', 'Out.', 'Danger', 'In.']],
        ['caution', ['Danger', 'In.']],
      ],
    ],
    ['```\n!!! note\n    Text.\n```\n', []],
    ['/// warning | A title\nSome.\n///\n\nAfter.\n', [['warning', ['A title', 'Some.']]]],
    ['> [NOTE]\n> Plain.\n', []],
    [':::note\nnever closed\n', []],
  ])('callouts of %j', (text, wanted) => expect(calloutsOf(text)).toEqual(wanted));

  test('an unfinished tag is text', () => expect(tagsOf('{{ not closed')).toEqual(['p']));
});

test('markup that would exhaust the parser is refused', () => {
  expect(renderMarkdown('> '.repeat(5000), syntax, { footnotes: '', callouts: {} }).kind).toBe('too-hard');
  expect(renderMarkdown('['.repeat(50_000), syntax, { footnotes: '', callouts: {} }).kind).toBe('too-hard');
});

const fixtures = join(import.meta.dirname, '../../../shared/fixtures/xss');
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];

describe.skipIf(!existsSync(fixtures))('attack strings (skipped where ../shared/fixtures is absent)', () => {
  test.each([
    'dompurify-expect.json',
    'h5sc-items.json',
    'blns.json',
    'markdown-composed.json',
    'markdown-it-xss.json',
    'patt-brutelogic-xss-strings.json',
    'patt-jhaddix-xss.json',
    'patt-readme.json',
    'patt-rsnake-xss.json',
    'patt-xss-polyglots.json',
  ])(
    '%s leaves nothing that runs, loads or leads away',
    (file) => {
      const vectors = stringsIn(JSON.parse(readFileSync(join(fixtures, file), 'utf8')));
      expect(vectors.length).toBeGreaterThan(5);
      for (const vector of vectors)
        for (const text of [vector, `A [word](${vector}) ![x](${vector})`]) expectHarmless(text);
    },
    60_000,
  );
});

test('the judge sees harm where it is', () => {
  const judge = (tagName: string, properties: Record<string, string>) =>
    harmIn({ type: 'root', children: [{ type: 'element', tagName, properties, children: [] }] });
  expect(judge('script', {})).toHaveLength(1);
  expect(judge('a', { href: 'javascript:x' })).toHaveLength(1);
  expect(judge('p', { onClick: 'x' })).toHaveLength(1);
  expect(judge('p', { id: 'location' })).toHaveLength(1);
  expect(judge('a', { href: 'https://example.org/' })).toEqual([]);
});

function expectHarmless(text: string): void {
  const result = renderMarkdown(text, syntax, { footnotes: '', callouts: {} });
  const harm = result.kind === 'rendered' ? harmIn(result.tree) : [];
  if (harm.length > 0) throw new Error(`${harm.join(', ')} from ${text}`);
}

const allowed = new Set(schema.tagNames);

function harmIn(tree: Root): string[] {
  return [...elementsOf(tree)].flatMap(({ tagName, properties }) => [
    ...(allowed.has(tagName) ? [] : [tagName]),
    ...Object.entries(properties).flatMap(([name, value]) =>
      isHarmful(name, String(value)) ? [`${name}=${String(value)}`] : [],
    ),
  ]);
}

function isHarmful(name: string, value: string): boolean {
  if (/^on|^style$|^srcdoc$|^formAction$|^srcSet$|^name$/i.test(name)) return true;
  if (/^(?:href|src)$/i.test(name)) return /^\s*(?:javascript|data|vbscript|blob|file):/i.test(value);
  return name === 'id' && !value.startsWith('post-');
}
