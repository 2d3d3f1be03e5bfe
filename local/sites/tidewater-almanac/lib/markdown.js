import { callouts } from './callouts.js';
import { footnotes } from './footnotes.js';

/** GitHub’s checklists and callouts, captions from image titles, an address for every heading; what scrolls can be reached by keyboard. */
export function extendMarkdown(md) {
  md.set({ html: true, linkify: true });
  md.use(footnotes);
  md.core.ruler.after('inline', 'callouts', callouts);
  md.core.ruler.after('inline', 'checklists', checklists);
  md.core.ruler.after('inline', 'figures', figures);
  md.core.ruler.after('inline', 'heading-addresses', headingAddresses);
  md.renderer.rules.table_open = () => '<div class="table" tabindex="0"><table>\n';
  md.renderer.rules.table_close = () => '</table></div>\n';
  for (const name of ['fence', 'code_block']) {
    const render = md.renderer.rules[name];
    md.renderer.rules[name] = (...given) => render(...given).replace('<pre', '<pre tabindex="0"');
  }
}

function checklists({ tokens, Token }) {
  tokens.forEach((token, index) => {
    const box = token.type === 'inline' && tokens[index - 2]?.type === 'list_item_open' && /^\[([ xX])\]\s/.exec(token.content);
    if (!box) return;
    const input = new Token('html_inline', '', 0);
    input.content = `<input type="checkbox" disabled${box[1] === ' ' ? ' aria-label="To do"' : ' checked aria-label="Done"'}> `;
    token.children[0].content = token.children[0].content.slice(box[0].length);
    token.children.unshift(input);
    tokens[index - 2].attrJoin('class', 'task');
  });
}

function figures({ tokens, Token }) {
  tokens.forEach((token, index) => {
    if (token.type !== 'inline') return;
    for (const child of token.children) if (child.type === 'image') child.attrSet('loading', 'lazy');
    const [image, ...others] = token.children;
    const paragraph = tokens[index - 1];
    if (others.length > 0 || image?.type !== 'image' || paragraph?.type !== 'paragraph_open' || paragraph.hidden) return;
    paragraph.tag = 'figure';
    tokens[index + 1].tag = 'figure';
    const title = image.attrGet('title');
    if (!title) return;
    const caption = new Token('text', '', 0);
    caption.content = title;
    const tag = (type, nesting) => new Token(type, 'figcaption', nesting);
    token.children.push(tag('figcaption_open', 1), caption, tag('figcaption_close', -1));
    image.attrs = image.attrs.filter(([name]) => name !== 'title');
  });
}

function headingAddresses({ tokens }) {
  const taken = new Map();
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const { children } = tokens[index + 1];
    const last = children.at(-1);
    const given = last?.type === 'text' ? /\s*\{#([\w-]+)\}\s*$/.exec(last.content) : null;
    if (given) last.content = last.content.slice(0, given.index);
    const text = children.map((child) => child.content).join('');
    const slug = given?.[1] ?? text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}\s-]/gu, '').trim().replace(/\s+/g, '-');
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    token.attrSet('id', count ? `${slug}-${count + 1}` : slug);
  });
}
