import type { AnyExtension } from '@tiptap/core';
import type { DeskMessages } from '../i18n/desk-text';
import type { Syntax } from '../site/site';
import { codeKeys } from './code-keys';
import type { DeskStore } from './desk/desk-store';
import { enterKey } from './enter-key';
import { historyAndCursors } from './history-and-cursors';
import { imageBehaviour } from './images/image-behaviour';
import { linkBehaviour } from './link/link-behaviour';
import { lists } from './lists';
import { pasteBehaviour } from './paste/paste-behaviour';
import { pictures } from './pictures';
import { extensions } from './schema';
import { settling } from './settling';
import { shortcuts } from './shortcuts';
import { type InsertableBlock, matchingBlocks } from './slash-menu/blocks';
import { slashBehaviour } from './slash-menu/slash-behaviour';
import { tableBehaviour } from './table/table-behaviour';
import { withTypedMarks } from './typed-marks';
import { withViews } from './views';

export interface EditorPartsOptions {
  readonly store: DeskStore;
  readonly text: DeskMessages['editor'];
  readonly syntax: Syntax;
  readonly addImages: (files: readonly File[], at?: number) => void;
  readonly insert: (block: InsertableBlock) => void;
}

/** The schema with its views, and everything that the text does when one writes, pastes and presses keys in it. */
export function editorParts({ store, text, syntax, addImages, insert }: EditorPartsOptions): AnyExtension[] {
  return [
    ...withTypedMarks(withViews(extensions, text)),
    ...historyAndCursors,
    shortcuts(store),
    slashBehaviour({
      hint: text.blockHint,
      insert,
      blocksFor: (query, state) =>
        matchingBlocks(query, text.items, Boolean(state.selection.$from.parent.type.spec.tableRole)),
    }),
    tableBehaviour,
    lists,
    codeKeys,
    enterKey,
    linkBehaviour(store),
    imageBehaviour({ wordsFor: text.image.preparing, addImages }),
    pasteBehaviour(syntax),
    settling(syntax),
    pictures,
  ];
}
