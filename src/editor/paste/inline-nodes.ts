import type { Run } from './runs';

/** A run within its marks; equal marks side by side are one when the document is read. */
export function inlineOf(document: Document, { text, look, atom }: Run): Node {
  let node: Node = atom ?? document.createTextNode(text);
  const wrap = (name: string) => {
    const around = document.createElement(name);
    around.append(node);
    node = around;
    return around;
  };
  if (look.code && !atom) wrap('code');
  if (look.strike) wrap('s');
  if (look.italic) wrap('em');
  if (look.bold) wrap('strong');
  if (look.href !== null) {
    const link = wrap('a');
    link.setAttribute('href', look.href);
    if (look.title) link.setAttribute('title', look.title);
  }
  return node;
}

/** Lines of code within a line of text. */
export function codeLines(document: Document, text: string): Node[] {
  return text.split('\n').flatMap((line, index) => {
    const code = document.createElement('code');
    code.textContent = line;
    return [...(index > 0 ? [document.createElement('br')] : []), ...(line.trim() ? [code] : [])];
  });
}
