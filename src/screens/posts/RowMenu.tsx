import { useDeskText } from '../../i18n/desk-text';
import { Copy, Link2, Trash2 } from 'lucide-react';
import type { ReactElement } from 'react';
import { Menu, MenuItem, MenuRule } from '../../design/Menu';
import type { PostOperations } from '../operations/use-post-operations';

export interface RowMenuProps {
  readonly trigger: ReactElement;
  readonly operations: PostOperations;
  readonly startOpen?: boolean;
}

/** What can be done with a post of the list. */
export function RowMenu({ trigger, operations, startOpen = false }: RowMenuProps) {
  const { operations: words } = useDeskText();
  return (
    <Menu trigger={trigger} align="end" startOpen={startOpen}>
      <MenuItem icon={Link2} onSelect={operations.rename}>
        {words.rename}
      </MenuItem>
      {operations.duplicate && (
        <MenuItem icon={Copy} onSelect={operations.duplicate}>
          {words.duplicate}
        </MenuItem>
      )}
      {operations.remove && (
        <>
          <MenuRule />
          <MenuItem danger icon={Trash2} onSelect={operations.remove}>
            {words.delete}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
