/** A small site in the usual shape of its generator, where its posts are found, and the addresses that the generator gives them. */
export interface GeneratorExample {
  readonly files: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly media?: string;
  readonly title?: string;
  /** Path → address; null where only the site's own code knows it. */
  readonly addresses: Readonly<Record<string, string | null>>;
}

export const post = '---\ntitle: Hello\ndate: 2024-03-05\n---\nText';
