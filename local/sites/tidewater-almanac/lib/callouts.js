const line = /^\[!(note|tip|important|warning|caution)\][ \t]*$/i;

/** GitHub’s callouts: a quote whose first line is `[!NOTE]`. */
export function callouts({ tokens, Token }) {
  for (let index = tokens.length - 3; index >= 0; index -= 1) {
    const [quote, paragraph, words] = tokens.slice(index, index + 3);
    const [first, second] = words.children ?? [];
    const kind = quote.type === 'blockquote_open' && paragraph.type === 'paragraph_open' && line.exec(first?.content)?.[1];
    if (!kind || (second && second.type !== 'softbreak')) continue;
    quote.attrJoin('class', `callout callout-${kind.toLowerCase()}`);
    words.children.splice(0, 2);
    const title = new Token('html_block', '', 0);
    title.content = `<p class="callout-title">${kind[0].toUpperCase()}${kind.slice(1).toLowerCase()}</p>\n`;
    tokens.splice(index + 1, words.children.length === 0 ? 3 : 0, title);
  }
}
