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
    '$$\nx_1\n$$\n\nInline $a_b * c$ too.\n',
    '{{< note >}}\nInner **bold** text\n{{< /note >}}\n',
    '{% for p in site.posts %}\n- [{{ p.title }}]({{ p.url }}) text\n{% endfor %}\n',
    '{{% tip "a*b*c" %}}\n\nText {# a remark #}.\n\n{{% /tip %}}\n',
    '{{< figure\n  src="a.png"\n  title="**"\n>}}\n',
    '![by reference][pic]\n\n[pic]: /a.png\n',
  ],
};
