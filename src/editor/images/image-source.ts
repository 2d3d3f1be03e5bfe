import type { Node as DocumentNode } from '@tiptap/pm/model';
import { NodeSelection, type Transaction } from '@tiptap/pm/state';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import { newBlock } from '../../site/blocks/new-block';
import type { Syntax } from '../../site/site';
import { readTag } from '../../site/tags/read-tag';
import { addArgument, printTag, removeArgument, setArgument, type Tag } from '../../site/tags/tag';
import { addImport } from '../site-blocks/add-import';

/** Whether an image is all that its paragraph holds, without a link or a list of attributes, which a block would lose. */
export function standsAlone(doc: DocumentNode, at: number): boolean {
  const { parent } = doc.resolve(at);
  const { firstChild: image } = parent;
  return (
    parent.type.name === 'paragraph' &&
    parent.childCount === 1 &&
    image?.marks.length === 0 &&
    (image.attrs.attributes ?? '') === ''
  );
}

/** Puts source, a site's block or HTML, in the place of an image that stands alone, and selects it; a component comes with its import. */
export function replaceBySource(
  tr: Transaction,
  at: number,
  source: string,
  syntax: Syntax,
  block: LearntBlock | null,
): boolean {
  const { rawBlock } = tr.doc.type.schema.nodes;
  if (!rawBlock) return false;
  const $at = tr.doc.resolve(at);
  tr.replaceWith($at.before(), $at.after(), rawBlock.create({ raw: source, kind: kindOf(source, syntax) }));
  tr.setSelection(NodeSelection.create(tr.doc, $at.before()));
  if (syntax.mdx && block) addImport(tr, block, (statement) => rawBlock.create({ raw: statement, kind: 'esm' }));
  return true;
}

function kindOf(source: string, syntax: Syntax): string {
  if (source.startsWith('{')) return 'templateTag';
  if (source.startsWith(':')) return 'directive';
  return syntax.mdx ? 'jsx' : 'html';
}

/** A new block of the site with these values by the names of their parameters; null where one cannot be written. */
export function blockSource(
  block: LearntBlock,
  given: readonly (readonly [name: string | null, value: string])[],
  syntax: Syntax,
): string | null {
  const values = new Map(given.flatMap(([name, value]) => (name === null ? [] : [[name, value] as const])));
  const bare = withoutEmpty(
    newBlock(block, syntax, ({ name }) => values.get(name ?? '') ?? null),
    values,
    syntax,
  );
  return [...values].reduce(
    (text: string | null, [name, value]) => (text === null ? null : withArgument(readTag(text, syntax), name, value)),
    bare,
  );
}

/** Without what the block's model has and this one does not: a title, a caption. */
function withoutEmpty(source: string | null, given: ReadonlyMap<string, string>, syntax: Syntax): string | null {
  const tag = source === null ? null : readTag(source, syntax);
  const index = tag?.arguments.findLastIndex(
    ({ name, value, kind }) => kind === 'text' && value === '' && name !== null && !given.has(name) && name !== 'alt',
  );
  const shorter = tag && index !== undefined && index >= 0 ? removeArgument(tag, index) : null;
  return shorter === null ? source : withoutEmpty(shorter, given, syntax);
}

/** An image in HTML as another one of the site is, without what was that one's alone. */
export function imageLike(model: Tag, src: string, alt: string): Tag | null {
  let image: Tag | null = model;
  for (const [index, { name }] of [...model.arguments.entries()].toReversed())
    if (/^(?:width|height|style|title|id|srcset|sizes)$/i.test(name ?? ''))
      image = reread(image, removeArgument(image, index));
  for (const [name, value] of [
    ['src', src],
    ['alt', alt],
  ] as const)
    image = image && reread(image, withArgument(image, name, value));
  return image;
}

function reread(tag: Tag, source: string | null): Tag {
  return (source === null ? null : tag.family.parse(source)) ?? tag;
}

/** The tag with this value, put there where it lacks it; null where it says anything else or cannot hold it. */
function withArgument(tag: Tag | null, name: string, value: string): string | null {
  const index = tag?.arguments.findIndex((argument) => argument.name === name) ?? -1;
  if (!tag) return null;
  if (index >= 0) return setArgument(tag, index, value);
  return value === '' && tag.delimiter !== '<' ? printTag(tag) : addArgument(tag, name, value);
}
