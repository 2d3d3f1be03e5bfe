import { Table } from 'lucide-react';
import { Toolbar } from 'radix-ui';
import { IconButton } from '../../design/IconButton';
import { useDeskText } from '../../i18n/desk-text';
import { TableMenuItems } from '../table/TableMenuItems';
import { EditorMenu } from './EditorMenu';

/** What can be done with the row and the column at the caret, in a toolbar. */
export function TableMenu({ side = 'bottom' }: { readonly side?: 'top' | 'bottom' }) {
  const { toolbar } = useDeskText().editor.table;
  return (
    <EditorMenu
      side={side}
      trigger={
        <Toolbar.Button asChild>
          <IconButton icon={Table} label={toolbar} />
        </Toolbar.Button>
      }
    >
      <TableMenuItems of="both" />
    </EditorMenu>
  );
}
