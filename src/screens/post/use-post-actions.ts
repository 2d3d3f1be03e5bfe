import { type ReactNode, useCallback } from 'react';
import { useStore } from 'zustand';
import { isDataFile } from '../../content/read-file';
import { usePostOperations } from '../operations/use-post-operations';
import type { SitePorts } from '../screen-ports';
import type { PostActions } from './bar/PostMenu';
import type { OverviewAction } from './overview/use-post-overview';
import { downloadText } from './session/download-text';
import type { PostSession } from './session/post-session';
import { useDiscard } from './session/use-discard';

export interface PostActionsOptions {
  readonly overview: readonly OverviewAction[];
  /** Shows the body as its source, or as rich text again. */
  readonly onSwitch: () => void;
}

/** What can be done with a post besides writing and publishing it, and the dialog that one of these has opened. */
export function usePostActions(
  site: SitePorts,
  session: PostSession,
  { overview, onSwitch }: PostActionsOptions,
): { readonly actions: PostActions; readonly onDiscard: () => void; readonly dialog: ReactNode } {
  const { base, body, drafts, frontmatter } = useStore(session);
  const isSource = useStore(body, ({ kind }) => kind === 'source');
  const isChanged = useStore(drafts, ({ saving }) => saving.kind !== 'untouched');
  const onDiscard = useDiscard(site, session);
  const keep = useCallback(async () => {
    await session.getState().drafts.flush({ urgent: true });
    const made = await session.text();
    return made.kind === 'text' ? made.text : null;
  }, [session]);
  const operations = usePostOperations({ site, keep });
  const isData = isDataFile(base.key.path);
  const actions = {
    overview,
    isSource,
    onSwitch: isData ? null : onSwitch,
    onWholeText: isData && frontmatter !== null ? () => session.showDetailsAs('text') : null,
    onDownload: () => void downloadText(session),
    onDiscard: isChanged ? onDiscard : null,
    isNew: base.isNew,
    operations: base.isNew ? null : operations.of(base.key.path),
  };
  return { actions, onDiscard, dialog: operations.dialog };
}
