import { closeHistory } from '@tiptap/pm/history';
import { Selection } from '@tiptap/pm/state';
import { askFor } from '../../design/late/late-desk';
import { type BlockRange, nodesIn } from '../block-handle/block-range';
import { turnInto } from '../block-handle/turn-into';
import { siteInsert } from '../site-blocks/site-insert';
import { calloutForm } from './callout-form';
import type { NewCallout } from './insert-callout';
import { containerLine } from './place-container';

/** Makes of blocks the words of a note, in the form that the site has; one that is a callout by its line stays as it is. */
export async function turnIntoCallout({ editor, siteBlocks, syntax }: NewCallout, blocks: BlockRange): Promise<void> {
  const form = calloutForm(siteBlocks, syntax);
  const site = form.kind === 'own' ? await askFor(siteInsert) : null;
  const { tr, doc, schema } = editor.state;
  if (nodesIn(doc, blocks).some(({ attrs }) => typeof attrs.alert === 'string')) return;
  const at = turnInto(tr, blocks, 'quote')?.from;
  const quote = at === undefined ? null : tr.doc.nodeAt(at);
  if (at === undefined || !quote) return;
  if (form.kind === 'line') tr.setNodeAttribute(at, 'alert', form.line);
  else {
    const pair =
      form.kind === 'container'
        ? [containerLine(schema, form.first), containerLine(schema, form.last)]
        : (site?.pairOf(editor, form.block, syntax) ?? []);
    const [open, close] = pair;
    if (!open || !close) return;
    tr.replaceWith(at, at + quote.nodeSize, [open, ...quote.children, close]);
  }
  const steps = tr.steps.length;
  if (form.kind === 'own') site?.addOwnImport(editor, tr, form.block, syntax);
  const place = tr.mapping.slice(steps).map(at);
  editor.view.dispatch(closeHistory(tr.setSelection(Selection.near(tr.doc.resolve(place + 1)))).scrollIntoView());
  editor.view.focus();
}
