import { Download, FileText, PilcrowLeft, Trash2 } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { Button } from '../../design/Button';
import { MenuItem, MenuRule } from '../../design/Menu';
import { useText } from '../../i18n/text';
import styles from './Details.module.css';

export interface PostActions {
  readonly isSource: boolean;
  /** Null when this text can only be edited as text. */
  readonly onSwitch: (() => void) | null;
  readonly onDownload: () => void;
  /** Null when there is nothing to discard. */
  readonly onDiscard: (() => void) | null;
  readonly isNew: boolean;
}

/** What else can be done with a post, behind the bar's More. */
export function PostMenu(actions: PostActions) {
  const [view, download, discard] = useActions(actions);
  return (
    <>
      {view && (
        <MenuItem icon={view.icon} onSelect={view.onSelect}>
          {view.label}
        </MenuItem>
      )}
      {download && (
        <MenuItem icon={download.icon} onSelect={download.onSelect}>
          {download.label}
        </MenuItem>
      )}
      {discard && (
        <>
          <MenuRule />
          <MenuItem danger icon={discard.icon} onSelect={discard.onSelect}>
            {discard.label}
          </MenuItem>
        </>
      )}
    </>
  );
}

/** The same, at the foot of the details on a phone. */
export function PostActionList({ onDone, ...actions }: PostActions & { readonly onDone: () => void }) {
  return (
    <div className={styles.actions}>
      {useActions(actions).map(
        (action) =>
          action && (
            <Button
              key={action.label}
              variant="quiet"
              icon={action.icon}
              onClick={() => {
                onDone();
                action.onSelect();
              }}
            >
              {action.label}
            </Button>
          ),
      )}
    </div>
  );
}

interface Action {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onSelect: () => void;
}

function useActions({ isSource, onSwitch, onDownload, onDiscard, isNew }: PostActions): readonly (Action | null)[] {
  const { post } = useText();
  return [
    onSwitch && {
      icon: isSource ? PilcrowLeft : FileText,
      label: isSource ? post.richText : post.editAsText,
      onSelect: onSwitch,
    },
    { icon: Download, label: post.download, onSelect: onDownload },
    onDiscard && { icon: Trash2, label: isNew ? post.discardNew : post.discard, onSelect: onDiscard },
  ];
}
