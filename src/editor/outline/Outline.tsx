import type { Editor } from '@tiptap/core';
import { useDeskText } from '../../i18n/desk-text';
import { classNames } from '../../design/class-names';
import { goTo } from './go-to';
import { depthsOf } from './headings';
import type { OutlineState } from './use-outline';
import styles from './Outline.module.css';

export interface OutlineProps extends OutlineState {
  readonly editor: Editor;
}

/** The post's headings in the margin: a stroke each, and their words when one comes near. */
export function Outline({ editor, headings, current }: OutlineProps) {
  const { outline } = useDeskText().overview;
  if (headings.length < 2) return null;
  return (
    <nav className={styles.outline} data-outline aria-label={outline.title}>
      <OutlineList editor={editor} headings={headings} current={current} onGo={null} />
    </nav>
  );
}

/** The headings as a list; each leads to its place. */
export function OutlineList({
  editor,
  headings,
  current,
  onGo,
  isPlain = false,
}: OutlineProps & {
  /** Instead of going there at once: what closes a sheet first. */
  readonly onGo: ((go: () => void) => void) | null;
  readonly isPlain?: boolean;
}) {
  const { outline } = useDeskText().overview;
  const depths = depthsOf(headings);
  return (
    <ol className={classNames(styles.list, isPlain && styles.plain)}>
      {headings.map(({ text, at }, index) => (
        <li key={`${index} ${text}`} data-depth={Math.min(depths[index] ?? 0, 3)}>
          <button
            type="button"
            aria-current={index === current ? 'location' : undefined}
            onClick={() => {
              const go = () => goTo(editor, at);
              if (onGo) onGo(go);
              else go();
            }}
          >
            <span className={styles.words}>{text || outline.untitled}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
