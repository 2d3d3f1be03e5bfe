const marks = new Set(['em', 'strong', 'del', 'code', 'a']);

/**
 * HTML as a list of its tags and texts, each text with the marks around it, so that two ways to write the same are equal:
 * blanks that no browser shows are left out, and of marks only which there are counts, not their order or how often one is
 * within itself.
 */
export function normaliseHtml(html: string): string[] {
  const found: { tag: boolean; text: string }[] = [];
  const open: string[] = [];
  let isPreformatted = false;
  for (const [token] of html.trim().matchAll(/<!--[^]*?-->|<[^<>]*>|[^<]+|</g)) {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)[^<>]*>$/i.exec(token) ?? [];
    if (name === 'pre') isPreformatted = false;
    if (name === 'code' && found.at(-1)?.text === '<pre>') isPreformatted = true;
    if (!isPreformatted && marks.has(name)) {
      if (slash) open.splice(open.findLastIndex((tag) => tag.startsWith(`<${name}`)) >>> 0, 1);
      else open.push(token);
    } else if (name) add(true, token.replaceAll(/\s+/g, ' '));
    else add(false, token);
  }
  return found
    .map(({ tag, text }, index) => (tag ? text : trimmed(text, found[index - 1]?.text, found[index + 1]?.text)))
    .filter((text) => text !== '' && !text.endsWith('\u0001'));

  function add(tag: boolean, text: string) {
    const own = tag || isPreformatted ? text : `${[...new Set(open)].toSorted().join('')}\u0001${text}`;
    const last = found.at(-1);
    const [lead] = own.split('\u0001');
    if (!tag && last && !last.tag && own.includes('\u0001') && last.text.startsWith(`${lead}\u0001`)) last.text += text;
    else found.push({ tag, text: own });
  }
}

function trimmed(text: string, before: string | undefined, after: string | undefined): string {
  if (!text.includes('\u0001')) return text;
  const [lead = '', content = ''] = text.replaceAll(/\s+/g, ' ').split('\u0001');
  const start = isEdge(before) ? content.trimStart() : content;
  return `${lead}\u0001${isEdge(after) ? start.trimEnd() : start}`;
}

/** Blanks beside a block's tag, or behind a line break, are not shown. */
function isEdge(beside: string | undefined): boolean {
  return (
    beside === undefined || (beside.startsWith('<') && !beside.includes('\u0001') && !/^<(?:img|input)/.test(beside))
  );
}
