import { chainInPost } from '../../editor/chain-in-post';
import type { Editor } from '@tiptap/core';
import { Eye, FileText, PanelRight, PilcrowLeft, Redo2, Send, Undo2 } from 'lucide-react';
import { announce } from '../../design/announce/announce';
import { type Command, useCommands } from '../../design/commands/commands';
import { useDeskText } from '../../i18n/desk-text';

export interface PostWays {
  /** Null while the text is edited as source. */
  readonly editor: Editor | null;
  readonly isSource: boolean;
  readonly isPreviewing: boolean;
  readonly canPreview: boolean;
  readonly canPublish: boolean;
  readonly onPreview: () => void;
  readonly onPublish: () => void;
  readonly isPanelOpen: boolean;
  /** Null where there is nothing beside the text. */
  readonly onPanel: (() => void) | null;
  /** Null when this text can only be edited as it is. */
  readonly onSwitch: (() => void) | null;
}

/** Everything that can be done on a post's page, for the search and for the keys. */
export function usePostCommands(ways: PostWays): void {
  const { post, overview } = useDeskText();
  const { editor } = ways;
  const when = (run: (() => void) | null, command: Omit<Command, 'run'>): readonly Command[] =>
    run ? [{ ...command, run }] : [];
  const { canPublish, canPreview } = ways;
  const { said } = overview;
  const heard = (name: string, isOn: boolean, run: () => void) => () => {
    announce(isOn ? said.off(name) : said.on(name));
    run();
  };
  const step = (name: 'undo' | 'redo') => (editor?.can()[name]() ? () => void chainInPost(editor)[name]().run() : null);
  useCommands([
    {
      label: post.publish,
      icon: Send,
      shortcut: 'publish',
      isHidden: !canPublish,
      run: canPublish ? ways.onPublish : () => announce(post.cannotPublish),
    },
    ...when(canPreview ? heard(post.preview, ways.isPreviewing, ways.onPreview) : null, {
      label: post.preview,
      icon: Eye,
      shortcut: 'preview',
    }),
    ...when(ways.onPanel && heard(post.details, ways.isPanelOpen, ways.onPanel), {
      label: post.details,
      icon: PanelRight,
      shortcut: 'details',
    }),
    ...when(ways.onSwitch, {
      label: ways.isSource ? post.richText : post.editAsText,
      icon: ways.isSource ? PilcrowLeft : FileText,
      shortcut: 'source',
    }),
    ...when(step('undo'), { label: post.undo, icon: Undo2, shortcut: 'undo' }),
    ...when(step('redo'), { label: post.redo, icon: Redo2, shortcut: 'redo' }),
  ]);
}
