import { formatNamed } from '../../content/formats/index';
import type { ValueMap } from '../../content/value';
import { extensionOf } from '../../lib/path';
import type { Notes } from './notes';
import { readYamlDocuments } from './read-yaml-documents';

/** The largest configuration that is read, in UTF-16 units. Real ones reach 50,000. */
const longest = 128 * 1024;

/** The map that a YAML, TOML or JSON file holds, as far as it can be read; null when there is none. Whatever is wrong is told of. */
export function readDocument(path: string, text: string, notes: Notes, place = ''): ValueMap | null {
  if (text.length > longest) {
    notes.add(place, 'too-large');
    return null;
  }
  const source = text.replace(/^\uFEFF/, '');
  const extension = extensionOf(path).toLowerCase();
  if (extension !== '.toml' && extension !== '.json') return readYamlDocuments(source, notes, place);
  const { values, problems } = formatNamed(extension === '.toml' ? 'toml' : 'json').read({
    open: '',
    source,
    close: '',
  });
  for (const { code, detail } of problems)
    notes.add(place, code === 'frontmatter-too-deep' ? 'too-deep' : 'unreadable', detail || code);
  if (Object.keys(values).length > 0) return values;
  if (problems.length === 0) notes.add(place, 'wrong-shape');
  return null;
}
