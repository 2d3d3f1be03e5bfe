import { InputRule, Node } from '@tiptap/core';
import type { Construct } from '../../construct';

const attributes = {
  raw: { default: '', rendered: false },
  kind: { default: 'html', rendered: false },
};

/** Source that is kept as it is: HTML, comments, definitions, formulas, template tags. `kind` is its mdast type. */
const RawBlock = Node.create({
  name: 'rawBlock',
  group: 'block',
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => attributes,
  parseHTML: () => [
    {
      tag: 'div[data-raw]',
      getAttrs: (element) => ({ raw: element.dataset.raw ?? '', kind: element.dataset.kind ?? 'html' }),
    },
  ],
  renderHTML: ({ node }) => ['div', { 'data-raw': node.attrs.raw, 'data-kind': node.attrs.kind }],
});

const RawInline = Node.create({
  name: 'rawInline',
  group: 'inline',
  inline: true,
  atom: true,
  selectable: true,
  draggable: true,
  addAttributes: () => attributes,
  parseHTML: () => [
    {
      tag: 'span[data-raw]',
      getAttrs: (element) => ({ raw: element.dataset.raw ?? '', kind: element.dataset.kind ?? 'html' }),
    },
  ],
  renderHTML: ({ node }) => ['span', { 'data-raw': node.attrs.raw, 'data-kind': node.attrs.kind }],
  addInputRules() {
    return [
      new InputRule({
        find: /\{\{[^{}]+\}\}$|\{%[^{}]+%\}$/,
        handler: ({ state, range, match }) => {
          state.tr.replaceWith(range.from, range.to, this.type.create({ raw: match[0], kind: 'templateTag' }));
        },
      }),
    ];
  },
});

/** Never refuses: whatever no other construct reads is shown as its source, and saved untouched. */
export const raw: Construct = {
  name: 'raw',
  extensions: [RawBlock, RawInline],
  write: {
    rawBlock: (node) => ({ type: 'html', value: node.attrs.raw }),
    rawInline: (node) => ({ type: 'html', value: node.attrs.raw }),
  },
  examples: [
    '<div class="x">\n\nInner *text*.\n\n</div>\n',
    'Text <span style="a">in HTML</span> and <!-- a comment -->.\n',
    '<!-- more -->\n\n[unused]: /definition "here"\n',
    '{{< note >}}\nInner **bold** text\n{{< /note >}}\n',
    '{% for p in site.posts %}\n- [{{ p.title }}]({{ p.url }}) text\n{% endfor %}\n',
    '{{% tip "a*b*c" %}}\n\nText {# a remark #}.\n\n{{% /tip %}}\n',
    '{{< figure\n  src="a.png"\n  title="**"\n>}}\n',
    '![by reference][pic]\n\n[pic]: /a.png\n',
  ],
  siteExamples: {
    templateTags: [
      '{% highlight js %}\n# not a heading\n\n- *not* a list\n{% endhighlight %}\n',
      'Text\n{% codeblock lang:js %}\na * b * c\n{% endcodeblock %}\nand more.\n',
      '{%- comment -%} *no* {%- endcomment -%}\n\nText {% comment %}a *b*{% endcomment %} *text*.\n',
      '{% raw %}\n\n```liquid\n{{ page.title }}\n```\n\n{% endraw %}\n',
      '{% highlight js %}\nnever closed\n',
      '- item\n\n  {% highlight js %}\n  a\n\n  b\n  {% endhighlight %}\n- item\n',
      '{% if page.a %} {{ page.b }} {% else %}\n*Text*\n{% endif %}\n',
      '{{< tabs >}}\n{{< tab "One" >}}\nFirst.\n{{< /tab >}}\n{{< /tabs >}}\n',
      '{{ never closed\n\n{% nor this\n\n{# nor that\n',
      '## Heading {#own-id}\n\n## Closed {#id .class} ##\n\n{# a remark #}\n',
      'Term\n: Definition with *emphasis*.\n: Another.\n',
      '> Term\n> : Definition.\n',
      'A [link]({{< relref "a b.md" >}}), [one]({% link a.md %} "title"), ![two]({{ site.url }}/a.png) and [three].\n\n[three]: {{ site.url | x: "y" }}/z\n',
    ],
    kramdown: [
      'A paragraph.\n{: .note #here}\n\nAnother.\n',
      '# Heading\n{: .no_toc}\n\n* TOC\n{:toc}\n',
      '{:name: .class key="a \\} b"}\n\nText *with*{:name} [span](/a){: .btn target="_blank"}.\n',
      '{::options toc_levels="1..3" /}\n\n{::comment}\nNot *shown*.\n\n# Nor this\n{:/comment}\n\nText.\n',
      '| a |\n|---|\n| b |\n{: .table}\n',
      '> Quote\n{: .lead}\n\n- item\n{: .list}\n',
      'Term\n: Definition\n{: .x}\n\n$$ x^2 $$ and a note[^1].\n\n[^1]: Note.\n    {: .small}\n',
      '{: never closed\n\n{::comment}\nnever closed\n',
    ],
    directives: [
      ':::note[A *title*]{.class}\nInner **bold** text.\n:::\n',
      '::::tabs\n:::tab\n\n- item\n\n:::\n::::\n',
      '- item\n\n  :::tip\n  Text\n  :::\n',
      '::alert{type="info"}\nText\n::\n',
      '::youtube{#dQw4w9WgXcQ}\n\nText :abbr[HTML]{title="a *b*"} and :icon{name=x} at 10:30, a:b[c].\n',
    ],
    admonitions: [
      '/// note | A *title*\n\nText *here*.\n\n- more\n\n///\n\nAfter.\n',
      'Before\n/// details\nText.\n//// tip\nWithin.\n////\n///\n//not one\n',
    ],
    mdx: [
      'import A from "a"\nimport B from "b"\nexport const c = {\n  d: [\n\n    1\n  ],\n}\n\n# Text\n',
      '<Intro>\n\nText with *emphasis*.\n\n</Intro>\n',
      '<Note>\nText.\n\n    Indented, and no code.\n</Note>\n',
      '<div className="a" style={{ color: "red" }} {...props}>\n  - item\n</div>\n',
      '<Diagram\n  name="a > b"\n  height={375 > 3 ? `}` : 2}\n/>\n<br /> <Icon.Big xlink:href=\'a\' />\n',
      "## Heading {/*heading*/}\n\nText <b>bold *both*</b>, {props.name} and {ok && <i>it's</i>}.\n",
      '{/* a comment\n\nover paragraphs */}\n\n{list.map(item => (\n  <Item {...item} />\n))}\n',
      '> <Quote\n>   a="b"\n>   >\n> Text.\n> </Quote>\n',
      '- <Tag>\n\n  Text.\n\n  </Tag>\n- {1 + 1}\n',
      '<!-- a comment -->\n\nText <!-- more --> text.\n',
      '<Broken a=>\n\n{never closed\n\na < b, a <3 b, <https://example.org> and <a class=b>.\n',
      '<style>{`\n  a { b: c }\n\n  d {}\n`}</style>\n\n<></>\n',
    ],
  },
};
