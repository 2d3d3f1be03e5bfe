import { parse as parseToml } from '@decimalturn/toml-patch';
import { parse as parseYaml } from 'yaml';
import type { FormatName } from '../../src/content/frontmatter';

/** The details by readers that the editor does not use, as JSON of each key; null when they cannot be read. */
export function readDetails(format: FormatName, source: string): ReadonlyMap<string, string> | null {
  try {
    const read: unknown = readers[format](source);
    return new Map(Object.entries(Object(read)).map(([key, value]) => [key, JSON.stringify(value) ?? 'null']));
  } catch {
    return null;
  }
}

const readers: Readonly<Record<FormatName, (source: string) => unknown>> = {
  yaml: (source) => parseYaml(source, { version: '1.1', logLevel: 'silent' }),
  toml: (source) => parseToml(source),
  json: (source) => JSON.parse(/^\s*\{/.test(source) ? source : `{${source}}`),
};
