import { Info, Lightbulb, type LucideIcon, MessageSquareWarning, OctagonAlert, TriangleAlert } from 'lucide-react';
import { useId, useState } from 'react';
import { Icon } from '../../design/Icon';
import { Select } from '../../design/Select';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Callout.module.css';
import { type CalloutKind, calloutKinds, type CalloutLine, lookOf } from '../../site/tags/callout-line';

const icons: Readonly<Record<CalloutKind, LucideIcon>> = {
  note: Info,
  tip: Lightbulb,
  important: MessageSquareWarning,
  warning: TriangleAlert,
  caution: OctagonAlert,
};

export interface CalloutHeadProps extends CalloutLine {
  /** What can be chosen; the callout's own kind is among them. */
  readonly kinds?: readonly string[];
  readonly canEdit: boolean;
  readonly onKind: (kind: string) => void;
  /** Absent where this form of callouts has no titles. */
  readonly onTitle?: (title: string) => void;
}

/** The first line of a callout: its kind, to be changed, and its title where it has one. */
export function CalloutHead({ kind, title, kinds = calloutKinds, canEdit, onKind, onTitle }: CalloutHeadProps) {
  const text = useDeskText().constructs.callout;
  const id = useId();
  // A blank at the end is no part of a title, and yet the start of its next word.
  const [typed, setTyped] = useState(title);
  const choices = kinds.includes(kind) ? kinds : [kind, ...kinds];
  return (
    <div className={styles.head} contentEditable={false}>
      <Icon of={icons[lookOf(kind)]} />
      {/* The interface's words say nothing of the way in which the callout's own run. */}
      <label htmlFor={id} dir="ltr">
        <VisuallyHidden>{text.kind}</VisuallyHidden>
      </label>
      <Select
        id={id}
        dir="ltr"
        quiet
        className={styles.kind}
        disabled={!canEdit}
        value={kind}
        choices={choices.map((value) => ({ value, label: kindName(value, text.kinds) }))}
        onChange={(event) => onKind(event.target.value)}
      />
      {onTitle && (
        <input
          className={styles.title}
          aria-label={text.title}
          placeholder={text.title}
          value={typed.trim() === title.trim() ? typed : title}
          readOnly={!canEdit}
          onChange={({ target }) => {
            setTyped(target.value);
            onTitle(target.value);
          }}
        />
      )}
    </div>
  );
}

/** A kind as people call it. */
export function kindName(kind: string, names: Readonly<Record<string, string>>): string {
  return names[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1);
}
