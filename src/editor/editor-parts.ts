import type { AnyExtension } from '@tiptap/core';
import type { DeskMessages } from '../i18n/desk-text';
import type { Syntax } from '../site/site';
import { calloutForms } from './callout/callout-forms';
import { containers } from './callout/containers';
import { blockKeys } from './block-handle/block-keys';
import { codeColours } from './code/code-colours';
import { codeKeys } from './code/code-keys';
import type { DeskStore } from './desk/desk-store';
import { documentBehaviour, type TakeDetails } from './documents/document-behaviour';
import { embedOffer } from './embeds/embed-offer';
import { enterKey } from './keys/enter-key';
import { fileBehaviour } from './files/file-behaviour';
import { footnoteKeys } from './footnote/footnote-keys';
import { formulaTyping } from './formula/formula-typing';
import { historyAndCursors } from './history/history-and-cursors';
import { imageBehaviour } from './images/image-behaviour';
import { linkBehaviour } from './link/link-behaviour';
import type { InsertableBlock } from './insertion/insertable-block';
import { lists } from './list/lists';
import { pasteBehaviour } from './paste/paste-behaviour';
import type { BringImage } from './paste/pasted-images';
import { pictures } from './images/pictures';
import { fieldKeys } from './site-blocks/field-keys';
import { pairKeys } from './site-blocks/pair-keys';
import { extensions } from './schema';
import { pageKeys } from './keys/page-keys';
import { rawKeys } from './keys/raw-keys';
import { restingBlocks } from './resting/resting-blocks';
import { finderBehaviour } from './post-finder/finder-behaviour';
import { settling } from './settling';
import { shortcuts } from './keys/shortcuts';
import { matchingBlocks } from './slash-menu/matching-blocks';
import { slashBehaviour } from './slash-menu/slash-behaviour';
import { tableBehaviour } from './table/table-behaviour';
import { withTypedMarks } from './keys/typed-marks';
import { withViews } from './with-views';

export interface EditorPartsOptions {
  readonly store: DeskStore;
  readonly text: DeskMessages;
  readonly syntax: Syntax;
  readonly addImages: (files: readonly File[], at?: number) => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly bringImage: BringImage;
  readonly takeDetails: TakeDetails;
  readonly insert: (block: InsertableBlock) => void;
}

/** The schema with its views, and everything that the text does when one writes, pastes and presses keys in it. */
export function editorParts({
  store,
  text,
  syntax,
  addImages,
  addFiles,
  bringImage,
  takeDetails,
  insert,
}: EditorPartsOptions): AnyExtension[] {
  const hasMath = () => store.getState().siteBlocks.hasMath;
  return [
    ...withTypedMarks(withViews(extensions, text)),
    ...historyAndCursors,
    shortcuts(store, text),
    blockKeys(store, text.blockMenu),
    slashBehaviour({
      hint: text.editor.blockHint,
      insert,
      blocksFor: (query, state) =>
        matchingBlocks(query, store.getState().blocks, text, Boolean(state.selection.$from.parent.type.spec.tableRole)),
    }),
    finderBehaviour(store, text.links.hint),
    tableBehaviour,
    lists,
    codeKeys,
    formulaTyping(hasMath, syntax),
    codeColours,
    enterKey,
    rawKeys,
    pageKeys,
    embedOffer,
    linkBehaviour(store),
    fileBehaviour({ desk: store, addImages, addFiles }),
    imageBehaviour({ wordsFor: text.editor.image.preparing, addImages }),
    pasteBehaviour({
      syntax,
      bringImage,
      hasMath,
      onLostImages: (count) => store.setState({ notice: { kind: 'lost-images', count } }),
      onWaiting: (isWaiting) => store.setState({ notice: isWaiting ? { kind: 'paste-waits' } : null }),
      onWordsOnly: () => store.setState({ notice: { kind: 'words-only' } }),
    }),
    documentBehaviour({
      syntax,
      hasMath,
      bringImage,
      takeDetails,
      onLostImages: (count) => store.setState({ notice: { kind: 'lost-images', count } }),
      onRefused: (reason, name) => store.setState({ notice: { kind: 'refused', reason, name } }),
    }),
    ...(syntax.directives || syntax.admonitions ? [containers] : []),
    calloutForms(() => syntax.admonitions === true && !store.getState().siteBlocks.hasAlerts, syntax),
    pairKeys,
    fieldKeys,
    footnoteKeys,
    settling(syntax),
    pictures,
    restingBlocks,
  ];
}
