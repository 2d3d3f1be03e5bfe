import { useDeskText } from '../../../i18n/desk-text';
import { Copy, Download, FileText, Link2, PilcrowLeft, Trash2, Undo2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Fragment } from 'react';
import { Button } from '../../../design/Button';
import { MenuItem, MenuRule } from '../../../design/Menu';
import type { PostOperations } from '../../operations/use-post-operations';
import styles from '../details/Details.module.css';
import type { OverviewAction } from '../overview/use-post-overview';

export interface PostActions {
  /** What helps to see it as a whole. */
  readonly overview: readonly OverviewAction[];
  readonly isSource: boolean;
  /** Null when this text can only be edited as text. */
  readonly onSwitch: (() => void) | null;
  /** Shows a file that is all fields as text; null for any other. */
  readonly onWholeText: (() => void) | null;
  readonly onDownload: () => void;
  /** Null when there is nothing to discard. */
  readonly onDiscard: (() => void) | null;
  readonly isNew: boolean;
  /** What can be done with the whole post; null while it is not in the site, or when it cannot be changed. */
  readonly operations: PostOperations | null;
}

/** What else can be done with a post, behind the bar's More. */
export function PostMenu(actions: PostActions) {
  const groups = useActions(actions).filter(({ length }) => length > 0);
  return groups.map((group, index) => (
    <Fragment key={group[0]?.label}>
      {index > 0 && <MenuRule />}
      {group.map(({ label, icon, danger, keys, onSelect }) => (
        <MenuItem key={label} {...(keys && { keys })} danger={danger ?? false} icon={icon} onSelect={onSelect}>
          {label}
        </MenuItem>
      ))}
    </Fragment>
  ));
}

/** The same, at the foot of the details on a phone. */
export function PostActionList({ onDone, ...actions }: PostActions & { readonly onDone: () => void }) {
  return (
    <div className={styles.actions}>
      {useActions(actions)
        .flat()
        .map(({ label, icon, onSelect }) => (
          <Button
            key={label}
            variant="quiet"
            icon={icon}
            onClick={() => {
              onDone();
              onSelect();
            }}
          >
            {label}
          </Button>
        ))}
    </div>
  );
}

interface Action {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly danger?: boolean;
  readonly keys?: string;
  readonly onSelect: () => void;
}

/** In groups: how it is edited, the whole post, what takes away. */
function useActions(actions: PostActions): readonly (readonly Action[])[] {
  const { operations: words } = useDeskText();
  const { post } = useDeskText();
  const { isSource, onSwitch, onWholeText, onDownload, onDiscard, isNew, operations } = actions;
  const view = onSwitch && {
    icon: isSource ? PilcrowLeft : FileText,
    label: isSource ? post.richText : post.editAsText,
    onSelect: onSwitch,
  };
  const whole = onWholeText && { icon: FileText, label: post.editAsText, onSelect: onWholeText };
  return [
    actions.overview,
    [
      ...(view ? [view] : []),
      ...(whole ? [whole] : []),
      { icon: Download, label: post.download, onSelect: onDownload },
    ],
    operations
      ? [
          { icon: Link2, label: words.rename, onSelect: operations.rename },
          ...(operations.duplicate ? [{ icon: Copy, label: words.duplicate, onSelect: operations.duplicate }] : []),
        ]
      : [],
    [
      ...(onDiscard
        ? [
            {
              icon: isNew ? Trash2 : Undo2,
              label: isNew ? post.discardNew : post.discard,
              danger: true,
              onSelect: onDiscard,
            },
          ]
        : []),
      ...(operations?.remove ? [{ icon: Trash2, label: words.delete, danger: true, onSelect: operations.remove }] : []),
    ],
  ];
}
