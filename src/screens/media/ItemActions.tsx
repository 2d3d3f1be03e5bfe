import { Copy, PenLine, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../../design/Button';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Media.module.css';

export interface ItemActionsProps {
  readonly address: string | null;
  /** Null where the person may not change the site. */
  readonly onMove: (() => void) | null;
  readonly onDelete: (() => void) | null;
  /** What can be done with this kind alone. */
  readonly children: ReactNode;
}

/** What can be done with an image or a file. */
export function ItemActions({ address, onMove, onDelete, children }: ItemActionsProps) {
  const { details: words } = useDeskText().media;
  const toasts = useToasts();

  async function copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    toasts.show({ id: 'copied', icon: Copy, text: words.copied });
  }

  return (
    <div className={styles.actions}>
      {address !== null && (
        <Button size="small" icon={Copy} onClick={() => void copy(address)}>
          {words.copy}
        </Button>
      )}
      {children}
      {onMove && (
        <Button size="small" icon={PenLine} onClick={onMove}>
          {words.rename}
        </Button>
      )}
      {onDelete && (
        <Button size="small" variant="quiet" icon={Trash2} onClick={onDelete}>
          {words.remove}
        </Button>
      )}
    </div>
  );
}
