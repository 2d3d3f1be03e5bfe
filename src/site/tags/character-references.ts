const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };
const reference = /&(?:(amp|quot|apos|lt|gt)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

/** An attribute's text with its commonest character references read; any other stays as it is written. */
export function readReferences(written: string): string {
  return written.replace(reference, (whole, name?: string, decimal?: string, hexadecimal?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text as it is written between quotes of one kind, so that reading it gives the text. */
export function writeReferences(text: string, quote: '"' | "'"): string {
  return text
    .replace(reference, (whole) => `&amp;${whole.slice(1)}`)
    .replaceAll(quote, quote === '"' ? '&quot;' : '&apos;');
}
