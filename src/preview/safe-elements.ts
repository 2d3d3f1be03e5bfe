import type { Element, ElementContent, Nodes, Root } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { calloutKinds } from '../site/tags/callout-line';

/** Elements that only Galley makes; a post may write them too, and then they show their text. */
export const siteTagElement = 'galley-tag';
export const embedElement = 'galley-embed';
export const calloutElement = 'galley-callout';

const text = [
  'b',
  'blockquote',
  'br',
  'code',
  'del',
  'div',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'ins',
  'kbd',
  'p',
  'pre',
  'q',
];
const more = [
  's',
  'samp',
  'section',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'tt',
  'u',
  'var',
  'mark',
  'abbr',
  'cite',
  'dfn',
  'time',
];
const blocks = [
  'article',
  'aside',
  'header',
  'footer',
  'main',
  'nav',
  'center',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'li',
  'ol',
  'ul',
  'figure',
  'figcaption',
  'picture',
];
const tables = [
  'table',
  'caption',
  'colgroup',
  'col',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ruby',
  'rp',
  'rt',
  'wbr',
];

/** What a post's HTML may hold in the preview. No style, no class of its own, no form, no frame, no event, no address but http, https, mailto. */
export const schema: Schema = {
  tagNames: ['a', 'img', 'input', ...text, ...more, ...blocks, ...tables, siteTagElement, embedElement, calloutElement],
  attributes: {
    a: ['href', 'dataFootnoteRef', 'dataFootnoteBackref'],
    code: [['className', /^language-[\w+#.-]{1,40}$/]],
    img: ['src', 'alt', 'width', 'height'],
    input: [['disabled', true], ['type', 'checkbox'], 'checked'],
    li: [['className', 'task-list-item']],
    ol: ['start', 'reversed', ['className', 'contains-task-list']],
    ul: [['className', 'contains-task-list']],
    section: ['dataFootnotes', ['className', 'footnotes']],
    h2: [['className', 'sr-only']],
    td: ['align', 'colSpan', 'rowSpan'],
    th: ['align', 'colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    details: ['open'],
    [calloutElement]: [['dataLook', ...calloutKinds]],
    '*': ['title', 'lang', 'dir', 'id'],
  },
  ancestors: {
    tbody: ['table'],
    td: ['table'],
    th: ['table'],
    thead: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    col: ['table'],
    caption: ['table'],
  },
  clobber: ['id'],
  clobberPrefix: 'post-',
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  required: { input: { disabled: true, type: 'checkbox' } },
  strip: ['script', 'style', 'template', 'noscript', 'title', 'math'],
  allowComments: false,
  allowDoctypes: false,
};

/** Elements that would load something or take input: a box that names them stands in their place. */
const embeds = new Set([
  'iframe',
  'video',
  'audio',
  'object',
  'embed',
  'form',
  'canvas',
  'svg',
  'portal',
  'frame',
  'frameset',
]);

/** The tree with only what is safe to show. */
export function safeElements(tree: Root): Root {
  const safe = sanitize(boxEmbeds(tree), schema);
  return safe.type === 'root' ? safe : { type: 'root', children: [] };
}

function boxEmbeds(node: Root): Root {
  return { ...node, children: node.children.map((child) => (child.type === 'element' ? boxed(child) : child)) };
}

function boxed(element: Element): Element {
  const name = element.tagName.toLowerCase();
  if (embeds.has(name))
    return {
      type: 'element',
      tagName: embedElement,
      properties: {},
      children: [{ type: 'text', value: nameOf(element, name) }],
    };
  return { ...element, children: element.children.map((child) => (child.type === 'element' ? boxed(child) : child)) };
}

function nameOf(element: Element, name: string): string {
  const source = element.properties['src'] ?? element.properties['data'] ?? sourceWithin(element);
  const title = element.properties['title'];
  return [name, typeof title === 'string' ? title : '', typeof source === 'string' ? source : '']
    .filter(Boolean)
    .join(' · ')
    .slice(0, 300);
}

function sourceWithin(element: Element): unknown {
  const source = element.children.find((child) => child.type === 'element' && child.tagName === 'source');
  return source?.type === 'element' ? source.properties['src'] : undefined;
}

/** The words of a node, for the chips that show them. */
export function wordsOf(node: Nodes | ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => (child.type === 'doctype' ? '' : wordsOf(child))).join('')
    : '';
}
