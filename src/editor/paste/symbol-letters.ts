/** Letters of fonts that are pictures, by the code that the document names. Source: the fonts' own tables. */
const symbols: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    0x22: '∀',
    0x24: '∃',
    0xa3: '≤',
    0xa5: '∞',
    0xab: '↔',
    0xac: '←',
    0xad: '↑',
    0xae: '→',
    0xaf: '↓',
    0xb0: '°',
    0xb1: '±',
    0xb3: '≥',
    0xb4: '×',
    0xb7: '•',
    0xb8: '÷',
    0xb9: '≠',
    0xba: '≡',
    0xbb: '≈',
    0xbc: '…',
    0xc5: '⊕',
    0xc6: '∅',
    0xc7: '∩',
    0xc8: '∪',
    0xce: '∈',
    0xd0: '∠',
    0xd1: '∇',
    0xd5: '∏',
    0xd6: '√',
    0xd7: '⋅',
    0xd8: '¬',
    0xd9: '∧',
    0xda: '∨',
    0xdb: '⇔',
    0xdc: '⇐',
    0xde: '⇒',
    0xe5: '∑',
    0xf2: '∫',
    ...greek(),
  },
  wingdings: {
    0x4a: '☺',
    0x4c: '☹',
    0x6c: '●',
    0x6e: '■',
    0xa7: '▪',
    0xa8: '☐',
    0xd8: '➢',
    0xdf: '←',
    0xe0: '→',
    0xe1: '↑',
    0xe2: '↓',
    0xfb: '✗',
    0xfc: '✓',
    0xfd: '☒',
    0xfe: '☑',
  },
};

function greek(): Readonly<Record<number, string>> {
  const latin = 'ABCDEFGHIKLMNOPQRSTUWXYZabcdefghijklmnopqrstuwxyz';
  const letters = 'ΑΒΧΔΕΦΓΗΙΚΛΜΝΟΠΘΡΣΤΥΩΞΨΖαβχδεφγηιϕκλμνοπθρστυωξψζ';
  return Object.fromEntries(letters.split('').map((letter, index) => [latin.charCodeAt(index), letter]));
}

/** The letter that a document means by a code of a font; the code's own letter when the font is not known. */
export function symbolOf(font: string, code: number): string {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  return symbols[font.toLowerCase()]?.[place] ?? String.fromCodePoint(place);
}

/** Whether a font is one of pictures. */
export function isSymbolFont(font: string): boolean {
  return font.toLowerCase() in symbols;
}
