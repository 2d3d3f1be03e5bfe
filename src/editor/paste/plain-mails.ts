/** Mails of plain text are code to HTML alone: their lines become lines of paragraphs, an empty one parts them. Thunderbird's. */
export function readPlainMails(body: HTMLElement): void {
  for (const mail of body.querySelectorAll('pre[class^=moz-], .moz-text-plain pre, pre[wrap]')) {
    const paragraphs = (mail.textContent ?? '').split(/\n(?:[ \t]*\n)+/).filter((part) => part.trim() !== '');
    mail.replaceWith(...paragraphs.map((part) => paragraphOf(body.ownerDocument, part)));
  }
}

function paragraphOf(document: Document, text: string): Element {
  const paragraph = document.createElement('p');
  for (const [index, line] of text.replace(/^\n+/, '').trimEnd().split('\n').entries())
    paragraph.append(...(index > 0 ? [document.createElement('br')] : []), line);
  return paragraph;
}
