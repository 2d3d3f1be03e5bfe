import { describe, expect, test } from 'vitest';
import { edit } from '../../../tests/edit';

describe('one word', () => {
  const word = 'changed_it*x';
  test.each([
    ['lazy continuation', '> quote line one\nlazy WORD line\n> third\n'],
    ['nested list with mixed markers', '* a\n    - b WORD c\n        1) d\n\n    - e\n* f\n'],
    ['lazy list', '- item one\ncontinued WORD here\n- two\n'],
    ['list indented by tabs', '-\ttab item WORD x\n\n\tsecond para\n'],
    ['text of a full reference', 'See [the WORD docs][d] now.\n\n[d]: http://x "t"\n'],
    ['footnote', 'Text[^a].\n\n[^a]: Note with WORD here\n    continued line.\n'],
    ['between HTML blocks', '<div class="x">\n\nInner WORD *para*.\n\n</div>\n'],
    ['in inline HTML', 'Text <span style="a">WORD</span> more.\n'],
    ['between shortcodes', '{{< note >}}\nInner WORD **bold** text\n{{< /note >}}\n'],
    ['between shortcodes with Markdown', '{{% tip "a*b*c" %}}\n\nInner WORD text.\n\n{{% /tip %}}\n'],
    ['in a Liquid loop', '{% for p in site.posts %}\n- [{{ p.title }}]({{ p.url }}) WORD\n{% endfor %}\n'],
    ['above a kramdown attribute list', 'A WORD para.\n{: .lead}\n\n## Head {#id}\n'],
    ['heading with an id', 'A para.\n\n## Head WORD {#id}\n'],
    ['in a directive', ':::tip[Title]\nInner WORD text.\n:::\n'],
    ['between JSX', 'import X from "./x"\n\n<X a={1}>\n\nInner WORD text.\n\n</X>\n\nText {props.value} more.\n'],
    ['CRLF', 'Para one\r\nwith WORD here.\r\n\r\n- a\r\n- b\r\n'],
    ['before a hard break of two spaces', 'line one WORD  \nline two\n'],
    ['underlined heading', 'Head WORD here\n==============\n\ntext\n'],
    ['closed heading', '## Head WORD here ##\n'],
    ['cell of an uneven table', 'a|b\n-|-\n1 WORD|`x\\|y`\n'],
    ['among escapes and entities', 'AT&amp;T \\*not em\\* WORD &copy; 5 * 3\n'],
    ['beside formulas', 'Let $a_b * c$ be WORD.\n\n$$\nx_1\n$$\n'],
    ['no final line ending', 'last line WORD'],
    ['trailing spaces and many blank lines', 'one WORD   \n\n\n\ntwo  \n   \nthree\n'],
    ['no blank line before a list', 'Para WORD\n- a\n- b\n'],
    ['indented code', 'text\n\n    code WORD line\n\tcode2\n'],
    ['link split by marks', '[**WORD** x](http://a)\n'],
    ['beside emoji and Chinese', '😀 smile WORD ok 漢字\n'],
    ['bare address', 'See https://x.y/WORD here and <https://z>\n'],
    ['below a comment', '<!-- c -->\nText WORD\n'],
    ['wiki links', '[[_TOC_]] [[WORD link]]\n'],
    ['byte-order mark', '\ufeffText WORD\n'],
    ['NUL character', 'a\0b WORD\n'],
  ])('%s: nothing else changes', (_name, text) => {
    const saved = edit(text).at('WORD').type(word).save();
    expect(saved.kind).toBe('saved');
    expect('text' in saved && saved.text.replace('changed\\_it\\*x', word)).toBe(text.replace('WORD', word));
  });

  test('in an HTML block it cannot be reached, and a save changes nothing', () => {
    const text = '<p>\nText WORD in html\n</p>\n';
    expect(edit(text).save()).toEqual({ kind: 'same', text, step: 'same' });
  });
});

describe('references and definitions', () => {
  test('the text of a shortcut reference keeps its target', () => {
    expect(edit('See [WORD]\nnow.\n\n[WORD]: http://x\n').at('WORD').type('that').text).toBe(
      'See [that][WORD]\nnow.\n\n[WORD]: http://x\n',
    );
  });
  test('a definition in use comes back', () => {
    const text = 'See [a].\n\n[a]: /x\n\nEnd.\n';
    expect(edit(text).deleteBlock(1).text).toBe(text);
  });
  test('an unused definition goes', () => {
    expect(edit('See b.\n\n[a]: /x\n\nEnd.\n').deleteBlock(1).text).toBe('See b.\n\nEnd.\n');
  });
  test('a footnote in use comes back', () => {
    const text = 'See[^a].\n\n[^a]: Note.\n';
    expect(edit(text).deleteBlock(1).text).toBe(text);
  });
  test('a footnote is added', () => {
    expect(
      edit('See¦ here.\n')
        .insert({ type: 'footnoteReference', attrs: { label: '1' } })
        .insertBelow({
          type: 'footnoteDefinition',
          attrs: { label: '1' },
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'A note.' }] }],
        }).text,
    ).toBe('See[^1] here.\n\n[^1]: A note.\n');
  });
  test.each([
    ['See https://¦a.b/c¦ here.\n', 'See https://**a.b/c** here.\n'],
    ['See www.¦a.b¦/c here.\n', 'See www\\.**a.b**/c here.\n'],
  ])('a part of a bare address in bold is no address any more: %j', (text, written) => {
    expect(edit(text).mark('bold').text).toBe(written);
  });
  test('an address in brackets that is code is a link', () => {
    expect(edit('Go to ¦<https://a.b/>¦ now.\n').mark('code').text).toBe('Go to [`https://a.b/`](https://a.b/) now.\n');
  });
  test('a bare address and its target change together', () => {
    expect(edit('Go to https://example.org/one today.\n').at('one').type('two').text).toBe(
      'Go to https://example.org/two today.\n',
    );
  });
  test('an address in brackets and its target change together', () => {
    expect(edit('Go to <https://example.org/one> today.\n').at('one').type('two').text).toBe(
      'Go to <https://example.org/two> today.\n',
    );
  });
});

describe('marks', () => {
  test('bold keeps the line breaks around it', () => {
    expect(edit('One\ntwo ¦three¦ four\nfive\n').mark('bold').text).toBe('One\ntwo **three** four\nfive\n');
  });
  test('bold with the blank behind the word', () => {
    expect(edit('One ¦two ¦three\n').mark('bold').text).toBe('One **two** three\n');
  });
  test('bold is taken away', () => {
    expect(edit('One __¦two¦__ *three*\n').mark('bold').text).toBe('One two *three*\n');
  });
  test('bold grows over its neighbour', () => {
    expect(edit('__One__¦ two¦ three\n*and*\n').mark('bold').text).toBe('__One two__ three\n*and*\n');
  });
  test('italic within bold', () => {
    expect(edit('**One ¦two¦ three**\n').mark('italic').text).toBe('**One *two* three**\n');
  });
  test('a link', () => {
    expect(edit('One ¦two¦ three\n').mark('link', { href: '/a b', title: 'T' }).text).toBe(
      'One [two](</a b> "T") three\n',
    );
  });
  test('code with a tick', () => {
    expect(edit('One ¦t`o¦ three\n').mark('code').text).toBe('One ``t`o`` three\n');
  });
  test('the habit of the file', () => {
    expect(edit('_a_ and _b_ and ¦c¦\n').mark('italic').text).toBe('_a_ and _b_ and _c_\n');
  });
  test('typed at the end of a bold word', () => {
    expect(edit('__One¦__ two\n').type('s').text).toBe('__Ones__ two\n');
  });
  test('a hard break in a quote', () => {
    expect(edit('> One¦ two\n').insert({ type: 'hardBreak' }).text).toBe('> One\\\n> two\n');
  });
});

describe('text that looks like Markdown', () => {
  test.each([
    ['# not a heading', '\\# not a heading\n'],
    ['- no list', '\\- no list\n'],
    ['1. no list', '1\\. no list\n'],
    ['> no quote', '\\> no quote\n'],
    ['*no emphasis*', '\\*no emphasis\\*\n'],
    ['snake_case_name', 'snake_case_name\n'],
    ['5 * 3 [x] a_b < c & d | e', '5 * 3 [x] a_b < c & d | e\n'],
    ['{{< no tag >}}', '{\\{< no tag >}}\n'],
    ['$no$ formula', '\\$no\\$ formula\n'],
    ['between $5 and $10', 'between $5 and $10\n'],
    ['&copy; no entity', '\\&copy; no entity\n'],
    ['<b>no tag</b>', '\\<b>no tag\\</b>\n'],
  ])('%s', (typed, written) => {
    expect(edit('¦Text¦\n').type(typed).text).toBe(written);
  });
  test('at the start of a wrapped paragraph', () => {
    expect(edit('¦Text over\nlines\n').type('# ').text).toBe('\\# Text over\nlines\n');
  });
  test('pipes in a cell', () => {
    expect(edit('| a | b |\n|---|---|\n| one | two |\n').at('one').type('x|y').text).toBe(
      '| a | b |\n|---|---|\n| x\\|y | two |\n',
    );
  });
});
