import { Slice } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../../tests/edit';
import { schema } from '../../schema';
import { openBody } from '../open';
import { saveBody } from '../save';
import { isPlainTyping } from './settle-edit';
import { settleDocument } from './settle-document';

const syntax = { templateTags: true, kramdown: false, directives: true };

const text = (words: string, ...marks: string[]) => ({
  type: 'text',
  text: words,
  marks: marks.map((type) => ({ type })),
});
const block = (type: string, ...content: object[]) => ({ type, content });
const paragraph = (...content: object[]) => block('paragraph', ...content);
const tag = { raw: '{{< z >}}', kind: 'templateTag' };
const note = (...content: object[]) => ({ ...block('footnoteDefinition', ...content), attrs: { label: '1' } });
const reference = { type: 'footnoteReference', attrs: { label: '1' } };
const cell = (type: string, words: string, attrs: object = {}) => ({ ...block(type, text(words)), attrs });

/** What becomes of blocks, as the Markdown that a new post of them has. */
function written(...blocks: object[]): string {
  return writtenIn(syntax, blocks);
}

function writtenIn(own: typeof syntax, blocks: readonly object[]): string {
  const opened = openBody('', own);
  const document = schema.nodeFromJSON({ type: 'doc', content: blocks });
  const settled = settleDocument(opened, document);
  settled.check();
  expect(settleDocument(opened, settled).eq(settled)).toBe(true);
  const saved = saveBody(opened, document);
  return saved.kind === 'refused' ? saved.reason : saved.text;
}

describe('what Markdown cannot hold is brought into a form that it can', () => {
  test.each([
    [2, 'One\\\ntwo\n---\n'],
    [3, '### One two\n'],
  ])('a break in a heading of level %i', (level, expected) => {
    const heading = { ...block('heading', text('One'), { type: 'hardBreak' }, text('two')), attrs: { level } };
    expect(written(heading)).toBe(expected);
  });

  test('a heading that begins as a block of HTML does', () => {
    const comment = { type: 'rawInline', attrs: { raw: '<!-- a\n  b -->', kind: 'html' } };
    const heading = (level: number, ...content: object[]) => ({ ...block('heading', ...content), attrs: { level } });
    expect(written(heading(2, comment, text(' words')))).toBe('## <!-- a b --> words\n');
    expect(written(heading(1, text('Words '), comment))).toBe('Words <!-- a\nb -->\n=====\n');
    expect(written(heading(3, text('Words '), comment))).toBe('### Words <!-- a b -->\n');
  });

  test('a mark on the address of a heading', () => {
    const bold = schema.mark('bold');
    expect(edit('## One {#b}\n').apply((tr) => tr.addMark(1, tr.doc.content.size, bold)).text).toBe(
      '## **One** {#b}\n',
    );
  });

  test('code over what a definition begins with', () => {
    const code = schema.mark('code');
    expect(edit('Term\n: one\n').apply((tr) => tr.addMark(1, tr.doc.content.size - 1, code)).text).toBe(
      '`Term`\n: `one`\n',
    );
  });

  test('emphasis of one side of what a definition begins with', () => {
    const bold = (from: number, to: number) => {
      const mark = schema.mark('bold');
      return edit('Term\n: one\n').apply((tr) => tr.addMark(from, to, mark)).text;
    };
    expect(bold(5, 9)).toBe('Term\n: **one**\n');
    expect(bold(1, 6)).toBe('**Term**\n: one\n');
    expect(bold(1, 9)).toBe('**Term\n: one**\n');
  });

  test('emphasis of a part of code', () => {
    expect(written(paragraph(text('bo', 'code', 'bold'), text('th', 'code')))).toBe('`both`\n');
  });

  test('what follows the language of code that has none', () => {
    const code = { ...block('codeBlock', text('a')), attrs: { language: null, meta: '{1}' } };
    expect(written(code)).toBe('```\na\n```\n');
    expect(settleDocument(openBody('', syntax), schema.nodeFromJSON(block('doc', code))).firstChild?.attrs.meta).toBe(
      null,
    );
  });

  test('an image as code', () => {
    const image = { type: 'image', attrs: { src: 'a.png', alt: '' }, marks: [{ type: 'code' }] };
    expect(written(paragraph(text('a', 'code'), image))).toBe('`a`![](a.png)\n');
  });

  test('an address in angle brackets that is none any more', () => {
    expect(written(paragraph(text('me@', 'autolink')))).toBe('me@\n');
  });

  test('a task whose first block is a heading', () => {
    const item = {
      ...block('listItem', { ...block('heading', text('Title')), attrs: { level: 3 } }),
      attrs: { checked: true },
    };
    expect(written(block('bulletList', item))).toBe('- ### Title\n');
  });

  test('a table with cells over several places, headers in its middle and sides of their own', () => {
    const table = block(
      'table',
      block('tableRow', cell('tableCell', 'wide', { colspan: 2, align: 'right' })),
      block('tableRow', cell('tableHeader', 'a', { align: 'center' }), cell('tableCell', 'b')),
    );
    expect(written(table)).toBe('| wide | |\n| -: | - |\n| a | b |\n');
  });

  test('a reference to nothing is words, and a footnote without a note gets one', () => {
    const reference = { type: 'linkReference', attrs: { identifier: 'd', label: 'd' } };
    const image = { type: 'rawInline', attrs: { raw: '![alt][pic]', kind: 'imageReference' } };
    expect(written(paragraph({ type: 'text', text: 'docs ', marks: [reference] }, image))).toBe('docs ![alt][pic]\n');
    expect(written(paragraph(text('Text'), { type: 'footnoteReference', attrs: { label: 'n' } }))).toBe(
      'Text[^n]\n\n[^n]:\n',
    );
  });

  test('a footnote in a footnote', () => {
    const note = (label: string, ...content: object[]) => ({
      ...block('footnoteDefinition', ...content),
      attrs: { label },
    });
    const notes = note('1', note('2', paragraph(text('Two.'))), paragraph(text('One.')));
    expect(written(notes)).toBe('[^1]: One.\n\n[^2]: Two.\n');
  });

  test('a tag or a comment at the start of a line is a block of its own', () => {
    const raw = (source: string, kind: string) => ({ type: 'rawInline', attrs: { raw: source, kind } });
    expect(written(paragraph(raw('{{ x }}', 'templateTag')))).toBe('{{ x }}\n');
    expect(written(paragraph(raw('<!-- x -->', 'html'), text(' words')))).toBe('<!-- x --> words\n');
    expect(written(paragraph(text('one'), { type: 'hardBreak' }, raw('{% x %}', 'templateTag')))).toBe(
      'one\n\n{% x %}\n',
    );
  });

  test('a chip whose source was changed', () => {
    const chip = { type: 'rawInline', attrs: { raw: '# <b>', kind: 'html' } };
    expect(written(paragraph(text('a '), chip, text('c')))).toBe('a # <b>c\n');
  });
});

describe('text that is hard to write', () => {
  const br = { type: 'hardBreak' };
  test.each([
    ['an address with a star behind it', [text('*a* https://a.b/c_d&amp;e**')], '\\*a\\* https://a.b/c_d&amp;e**\n'],
    [
      'an address that a tag follows',
      [text('https://a.b/'), { type: 'rawInline', attrs: { raw: '{{ x }}', kind: 'templateTag' } }],
      'https\\://a.b/{{ x }}\n',
    ],
    ['an address at the end of a line', [text('https://a.b/c'), br, text('d')], 'https://a.b/c  \nd\n'],
    ['a line like a directive', [text(':::note')], '\\:::note\n'],
    [
      'a brace before a tag',
      [text('{'), { type: 'rawInline', attrs: { raw: '{{ x }}', kind: 'templateTag' } }],
      '\\{{{ x }}\n',
    ],
    [
      'a letter right behind a formula',
      [{ type: 'rawInline', attrs: { raw: '$x$', kind: 'inlineMath' } }, text('th')],
      '$x$&#116;h\n',
    ],
    [
      'an address in angle brackets behind the letters of one',
      [text('_www.<https://a.b>c.d')],
      '\\_www\\.\\<https\\://a.b>c.d\n',
    ],
    ['a colon behind a line break', [text('a'), { type: 'hardBreak' }, text(': b')], 'a\\\n\\: b\n'],
    [
      'what would be the name of a directive',
      [text(':mar'), { type: 'rawInline', attrs: { raw: '{{ x }}', kind: 'templateTag' } }],
      '\\:mar{{ x }}\n',
    ],
  ])('%s', (_name, inlines, wanted) => {
    expect(written(paragraph(...inlines))).toBe(wanted);
  });

  test('a rule right under text, and a list that does not begin with 1', () => {
    const item = (...blocks: object[]) => block('bulletList', block('listItem', ...blocks));
    expect(written(item(paragraph(text('a')), { type: 'horizontalRule' }))).toBe('- a\n  ***\n');
    const list = { ...block('orderedList', block('listItem', paragraph(text('b')))), attrs: { start: 3 } };
    expect(written(item(paragraph(text('a')), list))).toBe('- a\n\n  3. b\n');
  });

  test.each([
    ['a tag', [{ type: 'rawInline', attrs: tag }], '{{< z >}}'],
    ['a brace before a tag', [text('{'), { type: 'rawInline', attrs: tag }], String.raw`\{{{< z >}}`],
  ])('%s at the start of a footnote, on the line of its label', (_what, inlines, wanted) => {
    expect(written(paragraph(text('a'), reference), note(paragraph(...inlines)))).toBe(`a[^1]\n\n[^1]: ${wanted}\n`);
  });

  test('a tag as the first block of a footnote', () => {
    const blocks = [{ type: 'rawBlock', attrs: tag }, paragraph(text('b'))];
    expect(written(paragraph(text('a'), reference), note(...blocks))).toBe('a[^1]\n\n[^1]: {{< z >}}\n\n    b\n');
  });

  test('words in a body of blanks', () => {
    const saved = saveBody(openBody('        ', syntax), schema.nodeFromJSON(block('doc', paragraph(text('a')))));
    expect(saved).toMatchObject({ text: 'a' });
  });

  test('code under code that is indented', () => {
    const opened = openBody('    code\n', syntax);
    const { firstChild } = opened.document;
    const saved = saveBody(opened, schema.node('doc', null, firstChild ? [firstChild, firstChild] : []));
    expect(saved).toMatchObject({ text: '    code\n\n```\ncode\n```\n' });
  });
});

describe('an image’s list of attributes', () => {
  const image = (attributes?: string) => ({
    type: 'image',
    attrs: { src: 'a.png', alt: '', ...(attributes && { attributes }) },
  });
  const list = (raw: string) => ({ type: 'rawInline', attrs: { raw, kind: 'attributes' } });

  test('is what came to stand right behind it, as in a draft of an earlier Galley', () => {
    const blocks = [paragraph(image(), list('{: .a}'), text(' b'))];
    expect(writtenIn({ ...syntax, kramdown: true }, blocks)).toBe('![](a.png){: .a} b\n');
  });

  test('is kept with one of its own', () => {
    const blocks = [paragraph(image('{: .a}'), list('{: .b}'))];
    expect(writtenIn({ ...syntax, kramdown: true }, blocks)).toBe('![](a.png){: .a}{: .b}\n');
  });

  test('that the file’s syntax has not is left out', () => {
    expect(written(paragraph(image('{ config.secret }'), text(' b')))).toBe('![](a.png) b\n');
    expect(written(paragraph(image('{.a}\n\n# b'), text(' b')))).toBe('![](a.png) b\n');
  });
});

test('typing in one block is told from what touches others', () => {
  const read = (text: string) => openBody(text, { templateTags: true, kramdown: true, directives: false }).document;
  const before = read('One.\n\n- two\n- > three\n\n[four][a]\n\n| five |\n| - |\n| six |\n\n[a]: /b\n');
  const typed = (words: string, text: string) => {
    let at = 0;
    before.descendants((node, position) => void (node.text === words && (at = position)));
    return before.replace(at, at, read(text).slice(1, 1 + text.length));
  };
  for (const words of ['One.', 'two', 'three', 'five', 'six'])
    expect([words, isPlainTyping(before, typed(words, 'x'))]).toEqual([words, true]);
  expect(isPlainTyping(before, before)).toBe(false);
  expect(isPlainTyping(before, typed('four', 'x'))).toBe(false);
  expect(isPlainTyping(before, before.cut(before.child(0).nodeSize))).toBe(false);
  const item = before.child(0).nodeSize + 3;
  const emptied = before.replace(item, item + 'two'.length, Slice.empty);
  expect(emptied.child(1).textContent).toBe('three');
  expect(isPlainTyping(before, emptied)).toBe(false);
});
