const definition = /^\[\^([^\]\s]+)\]:[ \t]*/;
const reference = /^\[\^([^\]\s]+)\]/;

/** Markdown’s footnotes: `[^label]` in the text, `[^label]: the note` anywhere below. */
export function footnotes(md) {
  md.block.ruler.before('reference', 'footnote', readDefinition, { alt: ['paragraph', 'reference'] });
  md.inline.ruler.before('link', 'footnote', readReference);
  md.core.ruler.after('inline', 'footnotes', gather);
  md.renderer.rules.footnote_reference = (tokens, index) => {
    const { number, count } = tokens[index].meta;
    const again = count > 1 ? `-${count}` : '';
    return `<sup class="footnote-ref"><a href="#fn${number}" id="fnref${number}${again}">${number}</a></sup>`;
  };
  md.renderer.rules.footnote_back = (tokens, index) =>
    ` <a href="#fnref${tokens[index].meta.number}" class="footnote-back" aria-label="Back to the text">↩︎</a>`;
}

function readDefinition(state, startLine, endLine, silent) {
  const text = state.src.slice(state.bMarks[startLine] + state.tShift[startLine], state.eMarks[startLine]);
  const found = definition.exec(text);
  if (!found || state.sCount[startLine] - state.blkIndent >= 4) return false;
  if (silent) return true;
  let next = startLine + 1;
  let blank = false;
  for (; next < endLine; next++) {
    if (state.isEmpty(next)) blank = true;
    else if (state.sCount[next] - state.blkIndent >= 4) blank = false;
    else if (blank || definition.test(state.src.slice(state.bMarks[next] + state.tShift[next]))) break;
  }
  const saved = [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine], state.blkIndent, state.parentType];
  state.bMarks[startLine] += state.tShift[startLine] + found[0].length;
  state.tShift[startLine] = 0;
  state.blkIndent += 4;
  state.sCount[startLine] = state.blkIndent;
  state.parentType = 'footnote';
  const open = state.push('footnote_open', '', 1);
  open.meta = { label: found[1] };
  open.map = [startLine, next];
  state.md.block.tokenize(state, startLine, next);
  state.push('footnote_close', '', -1);
  [state.bMarks[startLine], state.tShift[startLine], state.sCount[startLine], state.blkIndent, state.parentType] = saved;
  state.line = next;
  state.env.footnotes ??= new Map();
  if (!state.env.footnotes.has(found[1])) state.env.footnotes.set(found[1], { number: 0, count: 0 });
  return true;
}

function readReference(state, silent) {
  const found = reference.exec(state.src.slice(state.pos));
  const entry = found && state.env.footnotes?.get(found[1]);
  if (!entry) return false;
  if (!silent) {
    entry.number ||= 1 + Math.max(0, ...[...state.env.footnotes.values()].map(({ number }) => number));
    entry.count += 1;
    state.push('footnote_reference', '', 0).meta = { number: entry.number, count: entry.count };
  }
  state.pos += found[0].length;
  return true;
}

/** Moves the notes that are used to the end of the page, in the order of their numbers. */
function gather(state) {
  if (!state.env.footnotes) return;
  const { Token } = state;
  const notes = [];
  const rest = [];
  let current = null;
  for (const token of state.tokens) {
    if (token.type === 'footnote_open') current = { number: state.env.footnotes.get(token.meta.label).number, tokens: [] };
    else if (token.type === 'footnote_close') {
      if (current.number > 0) notes.push(current);
      current = null;
    } else (current?.tokens ?? rest).push(token);
  }
  state.tokens = rest;
  if (notes.length === 0) return;
  const html = (content) => Object.assign(new Token('html_block', '', 0), { content });
  state.tokens.push(html('<section class="footnotes" aria-label="Footnotes">\n<ol>\n'));
  for (const { number, tokens } of notes.sort((a, b) => a.number - b.number)) {
    const back = Object.assign(new Token('footnote_back', '', 0), { meta: { number } });
    tokens.findLast(({ type }) => type === 'inline')?.children.push(back);
    state.tokens.push(html(`<li id="fn${number}">\n`), ...tokens, html('</li>\n'));
  }
  state.tokens.push(html('</ol>\n</section>\n'));
}
