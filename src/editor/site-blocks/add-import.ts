import type { Node as DocumentNode } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { brings } from '../../site/blocks/imports';
import type { LearntBlock } from '../../site/blocks/learnt-block';

/**
 * Imports a component at the head of an MDX post, behind the imports that are there; nothing where the post knows its name
 * already, or the site's posts need no import for it.
 * @param read makes a block of a statement
 */
export function addImport(
  transaction: Transaction,
  { imported }: Pick<LearntBlock, 'imported'>,
  read: (statement: string) => DocumentNode | undefined,
): void {
  if (!imported) return;
  const code: { readonly at: number; readonly raw: string }[] = [];
  transaction.doc.forEach(({ type, attrs }, at) => {
    if (type.name === 'rawBlock' && attrs.kind === 'esm') code.push({ at, raw: String(attrs.raw) });
  });
  if (code.some(({ raw }) => brings(raw, imported.name))) return;
  const last = code.findLast(({ raw }) => /^import\b/.test(raw));
  const block = last ? undefined : read(imported.statement);
  if (last) transaction.setNodeAttribute(last.at, 'raw', `${last.raw.trimEnd()}\n${imported.statement}`);
  if (block) transaction.insert(0, block);
}
