import type { Node as DocumentNode } from '@tiptap/pm/model';
import { describe, expect, test } from 'vitest';
import { edit } from '../../../../../tests/edit';
import type { Syntax } from '../../../../site/site';
import { openBody } from '../../open';

const none = { templateTags: false, kramdown: false, directives: false, mdx: false };

/** The document in a line per block: text as it is, opaque source between ⟦ and ⟧. */
function outline(text: string, syntax: Partial<Syntax>): string[] {
  const lines: string[] = [];
  const add = (block: DocumentNode, depth: number) => {
    const lead = '  '.repeat(depth);
    if (block.type.name === 'rawBlock') lines.push(`${lead}⟦${String(block.attrs.raw)}⟧`);
    else if (block.isTextblock) lines.push(`${lead}${block.type.name}: ${inlines(block)}`);
    else {
      lines.push(`${lead}${block.type.name}`);
      block.forEach((child) => add(child, depth + 1));
    }
  };
  openBody(text, { ...none, ...syntax }).document.forEach((block) => add(block, 0));
  return lines;
}

function inlines(block: DocumentNode): string {
  return block.children.map((node) => (node.isText ? node.text : `⟦${String(node.attrs.raw)}⟧`)).join('');
}

describe('template tags', () => {
  const read = (text: string) => outline(text, { templateTags: true });

  test('the text between paired tags is Markdown', () => {
    expect(read('{{< note >}}\nSome *words*\n{{< /note >}}\n')).toEqual([
      '⟦{{< note >}}⟧',
      'paragraph: Some words',
      '⟦{{< /note >}}⟧',
    ]);
  });

  test.each(['highlight js', 'comment', 'verbatim', 'codeblock a.js lang:js'])(
    'the text of {%% %s %%} is not',
    (tag) => {
      const source = `{% ${tag} %}\n# *a*\n\n- b\n{% end${tag.split(' ')[0]} %}`;
      expect(read(`Before\n\n${source}\n\nAfter`)).toEqual(['paragraph: Before', `⟦${source}⟧`, 'paragraph: After']);
    },
  );

  test('what is never closed takes nothing in', () => {
    expect(read('{% highlight js %}\n\nText {{ a *b*\n\n- c')).toEqual([
      '⟦{% highlight js %}⟧',
      'paragraph: Text {{ a b',
      'bulletList',
      '  listItem',
      '    paragraph: c',
    ]);
  });

  test('a footnote is no definition with an address', () => {
    expect(read('[^1]: {{< a >}}\n\n[^b]: \\{{{ x }} *y*\n')).toEqual([
      'footnoteDefinition',
      '  ⟦{{< a >}}⟧',
      'footnoteDefinition',
      '  paragraph: {⟦{{ x }}⟧ y',
    ]);
  });

  test('tags in addresses are part of them', () => {
    const text =
      'A [link *text*]({{< ref "a b.md" >}}) and ![alt]({{ site.baseurl }}/a.png "title"), <a href="{{ "/a" | url }}">html</a>.\n';
    const { document } = openBody(text, { ...none, templateTags: true });
    expect(read(text)).toEqual(['paragraph: A link text and ⟦undefined⟧, ⟦<a href="{{ "/a" | url }}">⟧html⟦</a>⟧.']);
    expect(document.firstChild?.children.flatMap((node) => node.attrs.src ?? node.marks[0]?.attrs.href ?? [])).toEqual([
      '{{< ref "a b.md" >}}',
      '{{< ref "a b.md" >}}',
      '{{ site.baseurl }}/a.png',
    ]);
  });

  test('tags in what looks like an address are still tags', () => {
    expect(read('`[a]({{ b }}` and [c]({{ d *e* }} f)')).toEqual(['paragraph: [a]({{ b }} and [c](⟦{{ d *e* }}⟧ f)']);
  });

  test('a tag under a list belongs to no item', () => {
    expect(read('- A {{ a }}\n{% endfor %}\n')).toEqual([
      'bulletList',
      '  listItem',
      '    paragraph: A ⟦{{ a }}⟧',
      '⟦{% endfor %}⟧',
    ]);
  });

  test('the address of a heading is opaque', () => {
    expect(read('# One {#a}\n\n## Two {#b .c} ##\n\nThree {#d} four')).toEqual([
      'heading: One ⟦{#a}⟧',
      'heading: Two ⟦{#b .c}⟧',
      'paragraph: Three {#d} four',
    ]);
  });

  test('the mark of a definition stays at the start of its line', () => {
    expect(edit('Apple¦\n: A fruit\n', { ...none, templateTags: true }).type('s').text).toBe('Apples\n: A fruit\n');
  });
});

describe('kramdown', () => {
  const read = (text: string) => outline(text, { kramdown: true });

  test('attributes of blocks and spans are opaque, what they belong to is not', () => {
    expect(read('Text *one*{: .a}.\n{: .note}\n\n- item\n{:toc}\n')).toEqual([
      'paragraph: Text one⟦{: .a}⟧.',
      '⟦{: .note}⟧',
      'bulletList',
      '  listItem',
      '    paragraph: item',
      '⟦{:toc}⟧',
    ]);
  });

  test('a comment is opaque with its text', () => {
    expect(read('{::comment}\n# a\n\nb\n{:/comment}\n\nText\n\n{::options a="b" /}')).toEqual([
      '⟦{::comment}\n# a\n\nb\n{:/comment}⟧',
      'paragraph: Text',
      '⟦{::options a="b" /}⟧',
    ]);
  });
});

describe('a list of attributes behind an image', () => {
  const lists = (text: string, syntax: Partial<Syntax> = {}) => {
    const found: string[] = [];
    openBody(text, { ...none, ...syntax }).document.descendants((node) => {
      if (node.type.name === 'image') found.push(String(node.attrs.attributes));
      else if (node.isText) found.push(`“${node.text}”`);
      else if (node.type.name === 'rawInline') found.push(`⟦${String(node.attrs.raw)}⟧`);
    });
    return found;
  };

  test.each([
    ['![](a.png){width=50%} and', ['{width=50%}', '“ and”']],
    ['![](a.png){ .wide #b c="d e" lazy } and', ['{ .wide #b c="d e" lazy }', '“ and”']],
    ['![](a.png){: width="300" }', ['{: width="300" }']],
    ['[![](a.png){.a_b}](/c_d_)', ['{.a_b}']],
    ['![](a.png){.a}{.b}', ['{.a}', '“{.b}”']],
    ['![](a.png) {.a}', ['', '“ {.a}”']],
    ['![](a.png){lazy}', ['', '“{lazy}”']],
    ['![](a.png){width=50%', ['', '“{width=50%”']],
    ['[b](a.png){.a} (b){.c}', ['“b”', '“{.a} (b){.c}”']],
    ['![](a.png)\\{.a}', ['', '“{.a}”']],
    ['`![](a.png)`{.a}', ['“![](a.png)”', '“{.a}”']],
  ])('%s', (text, found) => expect(lists(text)).toEqual(found));

  test('of kramdown, over two lines of a quote', () => {
    expect(lists('> ![](a.png){: .a\n>   width="3"} b', { kramdown: true })).toEqual(['{: .a\nwidth="3"}', '“ b”']);
    expect(lists('![](a.png){.a}', { kramdown: true })).toEqual(['', '“{.a}”']);
  });

  test('in MDX braces hold a program', () => {
    expect(lists('![](a.png){width}', { mdx: true })).toEqual(['', '⟦{width}⟧']);
  });

  test('what is typed behind an image is no list, and what comes to stand there is', () => {
    expect(edit('![](a.png)¦ b\n', none).type('{.a}').text).toBe('![](a.png)\\{.a} b\n');
    expect(edit('![](a.png)¦ b\n', { ...none, kramdown: true }).type('{: .a}').text).toBe('![](a.png){\\: .a} b\n');
  });
});

describe('directives', () => {
  const read = (text: string) => outline(text, { directives: true });

  test('the lines of a container are opaque, what lies between is not', () => {
    expect(read(':::note[*A*]\nText\n:::\n')).toEqual(['⟦:::note[*A*]⟧', 'paragraph: Text', '⟦:::⟧']);
  });

  test('a time, a smiley and a namespace are text', () => {
    expect(read('At 10:30 :smile: std::move[a]\n\n:: no')).toEqual([
      'paragraph: At 10:30 :smile: std::move[a]',
      'paragraph: :: no',
    ]);
  });
});

describe('MDX', () => {
  const mdx = { ...none, mdx: true };
  const read = (text: string) => outline(text, mdx);

  test('imports and exports are one block each, whatever blank lines their brackets hold', () => {
    const source = "import A from './a'\nexport const b = {\n\n  c: `}\n\n`,\n}";
    expect(read(`${source}\n\nText\nimport of it`)).toEqual([`⟦${source}⟧`, 'paragraph: Text import of it']);
  });

  test('the text between tags is Markdown, on lines of its own or within a line', () => {
    expect(read('<Note>\n  Some *words*\n</Note>\n\n<b>One</b> two\n')).toEqual([
      '⟦<Note>⟧',
      'paragraph: Some words',
      '⟦</Note>⟧',
      'paragraph: ⟦<b>⟧One⟦</b>⟧ two',
    ]);
  });

  test.each([
    '{/* a\n\nb */}',
    '{a ? "}" : `${"}"}`}',
    "{b.map(c => <i key={c}>it's {c}</i>)}",
    '{/}/.test(a) // }\n}',
    '<A b={{ c: 1 }} {...d} e=\'>\' f="\n\n" />',
    '<A.B /> {c} </A.B>',
  ])('%s is one piece', (source) => {
    expect(read(`${source}\n\nText`)).toEqual([`⟦${source}⟧`, 'paragraph: Text']);
  });

  test('what is no MDX is read piece by piece', () => {
    expect(read('<a b=c>d</a>\n\n{e\n\n- <f\n\n<!-- g -->\n\na < b')).toEqual([
      'paragraph: ⟦<a b=c>⟧d⟦</a>⟧',
      'paragraph: ⟦{⟧e',
      'bulletList',
      '  listItem',
      '    paragraph: ⟦<⟧f',
      '⟦<!-- g -->⟧',
      'paragraph: a < b',
    ]);
  });

  test.each([
    ['a <3 b', 'a \\<3 b'],
    ['if {x} then', 'if \\{x} then'],
    ['<b>no tag</b>', '\\<b>no tag\\</b>'],
    ['<https://example.org>', '\\<https://example.org>'],
    ['1 < 2 } 3', '1 < 2 } 3'],
    ['import of goods', '&#x69;mport of goods'],
    ['export of goods', '&#x65;xport of goods'],
  ])('%j typed as text is no code', (typed, written) => {
    expect(edit('Text.\n\n¦x¦\n', mdx).type(typed).text).toBe(`Text.\n\n${written}\n`);
  });

  test('a line break in a cell is a closed tag', () => {
    const broken = edit('| a |\n|---|\n| one¦ |\n', mdx).insert({ type: 'hardBreak' }).type('two');
    expect(broken.text).toBe('| a |\n|---|\n| one<br />two |\n');
  });
});
