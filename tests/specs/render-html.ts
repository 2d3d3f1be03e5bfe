import type { Mark, Node as DocumentNode } from '@tiptap/pm/model';
import { micromark } from 'micromark';

/**
 * A document as HTML, by the rules of the CommonMark and GFM specifications. Raw HTML is written as it is; other source that
 * is kept as it is (pictures by reference, definitions) says what it means only beside the document's definitions.
 */
export function renderHtml(document: DocumentNode): string {
  const definitions: string[] = [];
  document.descendants((node) => {
    if (node.attrs.kind === 'definition') definitions.push(String(node.attrs.raw));
  });
  return blocks(document, false);

  function blocks(parent: DocumentNode, isTight: boolean): string {
    return parent.children.map((child) => block(child, isTight)).join('\n');
  }

  function block(node: DocumentNode, isTight: boolean): string {
    const { attrs } = node;
    switch (node.type.name) {
      case 'paragraph':
        if (node.childCount === 0) return '';
        return isTight ? inlines(node) : element('p', inlines(node));
      case 'heading':
        return element(`h${attrs.level}`, inlines(node));
      case 'blockquote':
        return element('blockquote', blocks(node, false));
      case 'bulletList':
        return element('ul', items(node));
      case 'orderedList':
        return element(attrs.start === 1 ? 'ol' : `ol start="${attrs.start}"`, items(node));
      case 'horizontalRule':
        return '<hr />';
      case 'codeBlock':
        return `<pre>${element(attrs.language ? `code class="language-${escape(attrs.language)}"` : 'code', code(node))}</pre>`;
      case 'table':
        return element('table', table(node));
      case 'rawBlock':
        return attrs.kind === 'definition' ? '' : String(attrs.raw);
      default:
        throw new RangeError(`nothing renders ${node.type.name}`);
    }
  }

  function items(list: DocumentNode): string {
    return list.children.map((item) => element('li', task(item) + blocks(item, list.attrs.tight !== false))).join('\n');
  }

  function table(node: DocumentNode): string {
    const [head = '', ...rows] = node.children.map((row) => element('tr', row.children.map(cell).join('')));
    return element('thead', head) + (rows.length > 0 ? element('tbody', rows.join('')) : '');
  }

  function cell(node: DocumentNode): string {
    const name = node.type.name === 'tableHeader' ? 'th' : 'td';
    return element(node.attrs.align ? `${name} align="${node.attrs.align}"` : name, inlines(node));
  }

  function inlines(parent: DocumentNode): string {
    return parent.children
      .map((node) => node.marks.toReversed().reduce((html, mark) => marked(mark, html, node), inline(node)))
      .join('');
  }

  function inline(node: DocumentNode): string {
    if (node.isText) return escape(node.text ?? '');
    if (node.type.name === 'hardBreak') return '<br />\n';
    if (node.type.name === 'image') {
      const title = node.attrs.title ? ` title="${escape(node.attrs.title)}"` : '';
      return `<img src="${address(node.attrs.src)}" alt="${escape(node.attrs.alt)}"${title} />`;
    }
    return node.attrs.kind === 'html' ? String(node.attrs.raw) : beside(String(node.attrs.raw));
  }

  function marked(mark: Mark, html: string, node: DocumentNode): string {
    const { name } = mark.type;
    if (name === 'linkReference') {
      const opening = /^<a[^>]*>/.exec(beside(`[x][${mark.attrs.identifier}]`))?.[0] ?? '<a>';
      return `${opening}${html}</a>`;
    }
    if (name === 'autolink') {
      const text = node.text ?? '';
      return element(`a href="${address(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `mailto:${text}`)}"`, html);
    }
    if (name === 'link') {
      const title = mark.attrs.title ? ` title="${escape(mark.attrs.title)}"` : '';
      return element(`a href="${address(mark.attrs.href)}"${title}`, html);
    }
    return element({ bold: 'strong', italic: 'em', strike: 'del', code: 'code' }[name] ?? name, html);
  }

  function beside(source: string): string {
    const html = micromark(`${source}\n\n${definitions.join('\n\n')}`, { allowDangerousHtml: true });
    return html.trim().replace(/^<p>([^]*)<\/p>$/, '$1');
  }
}

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag.split(' ')[0]}>`;
}

function task(item: DocumentNode): string {
  const { checked } = item.attrs;
  return checked === null ? '' : `<input ${checked ? 'checked="" ' : ''}disabled="" type="checkbox"> `;
}

function code(node: DocumentNode): string {
  return node.textContent === '' ? '' : `${escape(node.textContent)}\n`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An address as the specification's examples have it: what is no part of a URL is percent-encoded. */
function address(url: string): string {
  return escape(encodeURI(url).replaceAll(/%25(?=[0-9a-f]{2})/gi, '%'));
}
