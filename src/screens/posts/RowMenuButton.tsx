import { Ellipsis } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '../../design/IconButton';
import { menuOnDemand } from '../../design/menu-on-demand';
import { useText } from '../../i18n/text';
import type { PostOperations } from '../operations/use-post-operations';
import styles from './PostRow.module.css';
import type { RowMenuProps } from './RowMenu';

/** Nobody opens it before the list stands. */
const RowMenu = menuOnDemand<RowMenuProps>(async () => (await import('./RowMenu')).RowMenu);

export interface RowMenuButtonProps {
  readonly path: string;
  readonly title: string;
  readonly operationsOf: (path: string) => PostOperations | null;
}

/** The menu of a post of the list; drawn once, however often the list is. */
export const RowMenuButton = memo(function RowMenuButton({ path, title, operationsOf }: RowMenuButtonProps) {
  const { postRow: words } = useText();
  const operations = operationsOf(path);
  if (!operations) return null;
  const trigger = <IconButton icon={Ellipsis} label={words.menu(title)} tooltipSide="none" />;
  return (
    <span className={styles.menu}>
      <RowMenu trigger={trigger} operations={operations} />
    </span>
  );
});
