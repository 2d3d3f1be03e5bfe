import { childOf, childrenOf, valueOf } from './xml';

/** A named style of paragraphs or letters. */
export interface DocumentStyle {
  readonly id: string;
  /** In small letters, as the English Word calls it: `heading 1`. */
  readonly name: string;
  readonly paragraph: Element | null;
  readonly run: Element | null;
}

/** The styles of a document: what a style is based on comes after it. */
export type DocumentStyles = (id: string | null) => readonly DocumentStyle[];

const deepest = 12;

/** Reads `styles.xml` (null without one): gives a style by its id, with those that it is based on behind it. */
export function readDocumentStyles(part: Element | null): DocumentStyles {
  const byId = new Map(childrenOf(part, 'style').map((style) => [valueOf(style, 'styleId') ?? '', style]));
  return (id) => {
    const chain: DocumentStyle[] = [];
    for (let at = id; at !== null && chain.length < deepest;) {
      const style = byId.get(at);
      // A style that is not there still has a name that says what was meant.
      chain.push({
        id: at,
        name: (valueOf(childOf(style, 'name')) ?? at).toLowerCase(),
        paragraph: childOf(style, 'pPr'),
        run: childOf(style, 'rPr'),
      });
      at = valueOf(childOf(style, 'basedOn'));
    }
    return chain;
  };
}

export type Kind = 'title' | 'code' | 'quote' | 'term' | 'caption' | 'text';

/** What a paragraph is by the names of its styles. */
export function kindOf(chain: readonly DocumentStyle[]): Kind {
  for (const { name } of chain) {
    const bare = name.replaceAll(/[\s_-]/g, '');
    if (/^(?:title|titel|titre|título|titolo)$/.test(bare)) return 'title';
    if (/^(?:caption|beschriftung|légende)$|^(?:table|image|figure)caption$/.test(bare)) return 'caption';
    if (
      /^(?:sourcecode|code|code(?:block|listing|example|snippet)|listing|programlisting|quellcode|htmlpreformatted|htmlvorformatiert|préformatéhtml|preformattedtext|plaintextcode|macro(?:text)?)$/.test(
        bare,
      )
    )
      return 'code';
    if (/^(?:intense)?quot(?:e|ations?)$|^blocktext$|^blockquote$/.test(bare)) return 'quote';
    if (bare === 'definitionterm') return 'term';
  }
  return 'text';
}

/** Word itself calls them `heading 1` in every language; other programs, and styles that got lost, do not. */
const heading =
  /^(?:heading|ü?berschrift|titre|título|ttulo|titolo|kop|rubrik|overskrift|nagłówek|nagwek|otsikko|заголовок|見出し|标题|標題|제목|nadpis|címsor|başlık) ?([1-9])$/;

/** The level of a heading, 1 to 6; null for other paragraphs. */
export function headingLevel(own: Element | null, chain: readonly DocumentStyle[]): number | null {
  for (const { name, paragraph } of [{ name: '', paragraph: own }, ...chain]) {
    const [, told] = heading.exec(name) ?? [];
    const outline = valueOf(childOf(paragraph, 'outlineLvl'));
    const level = told ? Number(told) : outline === null ? null : Number(outline) + 1;
    if (level !== null) return level <= 9 ? Math.min(6, level) : null;
  }
  return null;
}
