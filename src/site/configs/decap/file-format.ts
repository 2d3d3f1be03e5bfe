import type { FormatName } from '../../../content/frontmatter';
import type { FieldSpec } from '../../field-spec';
import type { Section } from '../section';

/** Data formats of whole files, and the formats of frontmatter; `frontmatter` alone is told from each file. */
const dataFormats: Readonly<Record<string, FormatName>> = { yml: 'yaml', yaml: 'yaml', toml: 'toml', json: 'json' };
const headFormats: Readonly<Record<string, FormatName>> = {
  'yaml-frontmatter': 'yaml',
  'toml-frontmatter': 'toml',
  'json-frontmatter': 'json',
};

/** How a collection's files or one file are written, by `format`, `extension` and the file's own extension. */
export function formatOf(section: Section, fileExtension = '', inherited: string | null = null) {
  const named = section.text('format') ?? inherited;
  const given = (section.text('extension') ?? '').replace(/^\./, '');
  const plain = /^[\w.-]*$/.test(given) ? given : '';
  if (plain !== given) section.note('extension', 'wrong-shape', given);
  const extension =
    plain || fileExtension.replace(/^\./, '') || (named !== null && Object.hasOwn(dataFormats, named) ? named : 'md');
  const delimiter = section.value('frontmatter_delimiter');
  if (delimiter !== undefined && !isUsual(delimiter)) section.note('frontmatter_delimiter', 'not-supported');
  const isKnown =
    named === null || named === 'frontmatter' || Object.hasOwn(headFormats, named) || Object.hasOwn(dataFormats, named);
  if (!isKnown) section.note('format', 'not-supported', named);
  const data = named === null || !isKnown ? dataFormats[extension] : dataFormats[named];
  const head = named === null ? undefined : headFormats[named];
  return { isData: data !== undefined, format: data ?? head, extension: `.${extension}` };
}

function isUsual(delimiter: unknown): boolean {
  const marks: readonly unknown[] = Array.isArray(delimiter) ? delimiter : [delimiter];
  return marks.every((mark) => mark === '---' || mark === '+++');
}

/** The field `body` is the text below the frontmatter; in data files it is a field like others. */
export function withBody(all: readonly FieldSpec[], isData: boolean) {
  const body = all.find(({ name }) => name === 'body') ?? null;
  return isData || body === null
    ? { fields: all, body: null }
    : { fields: all.filter((field) => field !== body), body };
}
