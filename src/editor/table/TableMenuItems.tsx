import { MenuItem, MenuRule } from '../../design/Menu';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { keyLabel } from '../keys/key-label';
import { columnActions, deleteTableAction, rowActions, type TableAction } from './table-actions';

/** What a menu of the table offers for the row, the column or both at the caret. */
export function TableMenuItems({ of }: { readonly of: 'row' | 'column' | 'both' }) {
  return (
    <>
      {of !== 'column' && rowActions.map((action) => <Item key={action.name} action={action} />)}
      {of === 'both' && <MenuRule />}
      {of !== 'row' && columnActions.map((action) => <Item key={action.name} action={action} />)}
      <MenuRule />
      <Item action={deleteTableAction} />
    </>
  );
}

function Item({ action }: { readonly action: TableAction }) {
  const text = useDeskText().editor.table;
  const { editor } = useDesk();
  return (
    <MenuItem
      icon={action.icon}
      {...(action.keys && { keys: keyLabel(action.keys) })}
      danger={action.danger ?? false}
      disabled={action.isOff?.(editor) ?? false}
      onSelect={() => action.run(editor)}
    >
      {text[action.name]}
    </MenuItem>
  );
}
