const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language's English name; the code itself where it is none: `pt-BR` gives "Brazilian Portuguese". */
export function languageName(code: string): string {
  try {
    return names.of(code.replace('_', '-')) ?? code;
  } catch {
    return code;
  }
}
