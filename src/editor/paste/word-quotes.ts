/** Word's quotes are paragraphs of a style: those that follow each other are one quote. */
export function readWordQuotes(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p[class^=MsoQuote], p[class^=MsoIntenseQuote]')) {
    const before = paragraph.previousElementSibling;
    const quote = before?.hasAttribute('data-quote') ? before : paragraph.ownerDocument.createElement('blockquote');
    quote.setAttribute('data-quote', '');
    if (quote !== before) paragraph.before(quote);
    quote.append(paragraph);
  }
}
