/** Writes HTML for the reader of pasted HTML. */
export interface Writer {
  text(words: string): string;
  /** An opening tag; attributes without a value are left out. */
  open(name: string, attributes?: Readonly<Record<string, string>>): string;
}

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const writer: Writer = {
  text: escape,
  open: (name, attributes = {}) => {
    const told = Object.entries(attributes).filter(([, value]) => value !== '');
    return `<${name}${told.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`;
  },
};

function escape(words: string): string {
  return words.replaceAll(/[&<>"]/g, (sign) => references[sign] ?? sign);
}
