import type { Format, FormatName } from '../frontmatter';
import { json } from './json/json';
import { toml } from './toml/toml';
import { yaml } from './yaml/yaml';

const byName: Readonly<Record<FormatName, Format>> = { yaml, toml, json };

/** Every format that frontmatter is written in. A file belongs to the first whose fence its first line is. */
export const formats: readonly Format[] = Object.values(byName);

export function formatNamed(name: FormatName): Format {
  return byName[name];
}
