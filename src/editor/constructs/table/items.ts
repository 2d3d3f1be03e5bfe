import { Table } from 'lucide-react';
import { insertBlock } from '../../insert-block';
import { emptyTable } from '../../table/empty-table';
import type { InsertableBlock } from '../../insertable-block';

export const tableItems: readonly InsertableBlock[] = [
  {
    name: 'table',
    group: 'media',
    icon: Table,
    words: ({ editor }) => editor.items.table,
    insert: ({ editor }) => insertBlock(editor, emptyTable(editor.schema, 3, 3)),
  },
];
