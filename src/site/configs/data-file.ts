import type { FormatName } from '../../content/frontmatter';

const formats: Readonly<Record<string, FormatName>> = { yml: 'yaml', yaml: 'yaml', toml: 'toml', json: 'json' };

/** The format of a whole data file by its extension (with or without its dot); null for any other file. */
export function dataFormat(extension: string): FormatName | null {
  const bare = extension.replace(/^\./, '').toLowerCase();
  return Object.hasOwn(formats, bare) ? (formats[bare] ?? null) : null;
}
