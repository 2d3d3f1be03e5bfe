import { Focus, Fullscreen, ListTree, type LucideIcon, Minimize2, Search } from 'lucide-react';
import { type ReactNode, useCallback, useState } from 'react';
import { announce } from '../../../design/announce/announce';
import { type Command, useCommands } from '../../../design/commands/commands';
import { mainKey } from '../../../design/commands/shortcut-table';
import { IconButton } from '../../../design/IconButton';
import { Asked } from '../../../design/late/Asked';
import { createLatePart } from '../../../design/late/late-part';
import { usePreference } from '../../../design/preference';
import { useFocusMode } from '../../../editor/focus/use-focus-mode';
import { keyLabel } from '../../../editor/keys/key-label';
import { goTo } from '../../../editor/outline/go-to';
import { Outline } from '../../../editor/outline/Outline';
import { useOutline } from '../../../editor/outline/use-outline';
import type { SourceView } from '../../../editor/source/open-source-view';
import { useDeskText } from '../../../i18n/desk-text';
import { findTool } from '../fetch-ahead';
import styles from './Overview.module.css';
import { ProblemNote } from '../problems/ProblemList';
import type { PostProblem } from '../problems/post-problems';
import { useFullScreen } from './use-full-screen';
import { type ProblemPorts, usePostProblems } from '../problems/use-post-problems';

const outlineSheet = createLatePart(async () => (await import('./OutlineSheet')).OutlineSheet);

/** One more thing that can be done, as a line of a menu. */
export interface OverviewAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /** What is printed on its keys. */
  readonly keys?: string;
  readonly onSelect: () => void;
}

export interface PostOverview {
  readonly actions: readonly OverviewAction[];
  readonly isFocused: boolean;
  readonly problems: readonly PostProblem[];
  /** A quiet line on those, for the details. */
  readonly note: ReactNode;
  /** What stands around the text, inside its main part. */
  readonly parts: ReactNode;
}

interface Finding {
  readonly withReplace: boolean;
  /** Counts how often it was asked for. */
  readonly turn: number;
}

/** What helps to see a post as a whole: its outline, find and replace, focus and full screen. */
export function usePostOverview(
  source: SourceView | null,
  ports: Omit<ProblemPorts, 'readsPosts'> & { readonly isAsking: boolean },
): PostOverview {
  const { editor, isAsking } = ports;
  const [readsPosts, setReadsPosts] = useState(false);
  if (isAsking && !readsPosts) setReadsPosts(true);
  const problems = usePostProblems({ ...ports, readsPosts });
  const { overview: words } = useDeskText();
  const [finding, setFinding] = useState<Finding | null>(null);
  const [isListed, setListed] = useState(false);
  const [isFocused, setFocused] = usePreference('focus', false);
  const [isFull, toggleFull] = useFullScreen();
  const outline = useOutline(editor);
  const text = editor ?? source;
  // The text is about to be shown another way: one writes on there.
  if (finding && !text) setFinding(null);
  useFocusMode(editor, isFocused && text !== null);
  const find = (withReplace: boolean) => setFinding((before) => ({ withReplace, turn: (before?.turn ?? 0) + 1 }));
  const showReplace = useCallback((withReplace: boolean) => setFinding((now) => now && { ...now, withReplace }), []);
  const showOutline = () => {
    const inMargin = [...document.querySelectorAll<HTMLElement>('[data-outline] button')];
    const [first] = inMargin;
    if (first?.checkVisibility?.()) (inMargin.find((one) => one.ariaCurrent) ?? first).focus();
    else setListed(true);
  };
  const commands: readonly Command[] = [
    ...(text ? [{ label: words.find.find, icon: Search, shortcut: 'find' as const, run: () => find(false) }] : []),
    ...(text ? [{ label: words.find.bar, icon: Search, shortcut: 'replace' as const, run: () => find(true) }] : []),
    ...(editor ? [{ label: words.outline.title, icon: ListTree, shortcut: 'outline' as const, run: showOutline }] : []),
    {
      label: isFocused ? words.focus.leave : words.focus.enter,
      icon: Focus,
      shortcut: 'focus',
      run: () => {
        announce(isFocused ? words.said.off(words.focus.name) : words.said.on(words.focus.name));
        setFocused(!isFocused);
      },
    },
    ...(toggleFull
      ? [{ label: isFull ? words.focus.leaveFullScreen : words.focus.fullScreen, icon: Fullscreen, run: toggleFull }]
      : []),
  ];
  useCommands(commands);
  return {
    isFocused,
    problems,
    note: <ProblemNote problems={problems} onShow={(at) => editor && goTo(editor, at)} />,
    actions: commands
      .filter(({ shortcut }) => shortcut !== 'replace')
      .map(({ label, icon = Search, shortcut, run }) => ({
        label,
        icon,
        ...(shortcut && { keys: keyLabel(mainKey(shortcut)) }),
        onSelect: run,
      })),
    parts: (
      <>
        {finding && text && (
          <div className={styles.find}>
            <Asked part={findTool} onGiveUp={() => setFinding(null)}>
              {(FindTool, typed) => (
                <FindTool
                  text={text}
                  typed={typed}
                  {...finding}
                  onReplace={showReplace}
                  onClose={() => setFinding(null)}
                />
              )}
            </Asked>
          </div>
        )}
        {editor && <Outline editor={editor} {...outline} />}
        {isFocused && (
          <div className={styles.leave}>
            <IconButton
              icon={Minimize2}
              label={words.focus.leave}
              keys={keyLabel(mainKey('focus'))}
              onClick={() => setFocused(false)}
            />
          </div>
        )}
        {isListed && editor && (
          <Asked part={outlineSheet} onGiveUp={() => setListed(false)}>
            {(OutlineSheet) => <OutlineSheet editor={editor} {...outline} onClose={() => setListed(false)} />}
          </Asked>
        )}
      </>
    ),
  };
}
