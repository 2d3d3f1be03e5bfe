import { Table } from 'lucide-react';
import { insertBlock } from '../../insertion/insert-block';
import { emptyTable } from '../../table/empty-table';
import type { InsertableBlock } from '../../insertion/insertable-block';

export const tableItems: readonly InsertableBlock[] = [
  {
    name: 'table',
    group: 'media',
    icon: Table,
    words: ({ editor }) => editor.items.table,
    insert: ({ editor }) => insertBlock(editor, emptyTable(editor.schema, 3, 3)),
  },
];
