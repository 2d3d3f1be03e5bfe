import type { Editor } from '@tiptap/core';
import { askFor } from '../../design/late/late-desk';
import type { SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';
import { insertBlock } from '../insertion/insert-block';
import { siteInsert } from '../site-blocks/site-insert';
import { calloutForm } from './callout-form';
import { placeContainer } from './place-container';

export interface NewCallout {
  readonly editor: Editor;
  readonly siteBlocks: SiteBlocks;
  readonly syntax: Syntax;
}

/** Puts an empty note at the caret, in the form that the site has. Resolves when it stands there, with the caret in its words. */
export async function insertCallout({ editor, siteBlocks, syntax }: NewCallout): Promise<void> {
  const { state, view, schema } = editor;
  const form = calloutForm(siteBlocks, syntax);
  if (form.kind === 'own') (await askFor(siteInsert))?.insertSiteBlock(editor, form.block, syntax, true);
  else if (form.kind === 'line')
    insertBlock(editor, schema.node('blockquote', { alert: form.line }, schema.node('paragraph')));
  else {
    view.dispatch(placeContainer(state.tr, form.first, form.last).scrollIntoView());
    view.focus();
  }
}
