import type { Editor } from '@tiptap/core';
import {
  Heading2,
  Heading3,
  Image,
  List,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Minus,
  Quote,
  SquareCode,
  Superscript,
  Table,
} from 'lucide-react';
import type { DeskMessages } from '../../i18n/desk-text';
import { toggleBlockStyle } from '../actions/block-style';
import { insertFootnote } from '../footnotes';
import { pickImages } from '../images/pick-images';
import { insertBlock } from '../insert-block';
import { emptyTable } from '../table/empty-table';

type BlockName = keyof DeskMessages['editor']['items'];

/** What inserting needs beside the text. */
interface InsertPorts {
  readonly editor: Editor;
  readonly addImages: (files: readonly File[]) => void;
}

/** A thing that can be put into a post. */
export interface InsertableBlock {
  readonly name: BlockName;
  readonly group: keyof DeskMessages['editor']['groups'];
  readonly icon: LucideIcon;
  /** What one may type at the start of a line instead. */
  readonly shortcut?: string;
  /** It lies between words, so it can go into a table cell. */
  readonly isInline?: true;
  readonly insert: (ports: InsertPorts) => void;
}

/** Everything that can be inserted, in the order of the menu. */
const insertableBlocks: readonly InsertableBlock[] = [
  {
    name: 'heading',
    group: 'text',
    icon: Heading2,
    shortcut: '##',
    insert: ({ editor }) => toggleBlockStyle(editor, 'heading2'),
  },
  {
    name: 'subheading',
    group: 'text',
    icon: Heading3,
    shortcut: '###',
    insert: ({ editor }) => toggleBlockStyle(editor, 'heading3'),
  },
  {
    name: 'bulletList',
    group: 'text',
    icon: List,
    shortcut: '-',
    insert: ({ editor }) => toggleBlockStyle(editor, 'bulletList'),
  },
  {
    name: 'orderedList',
    group: 'text',
    icon: ListOrdered,
    shortcut: '1.',
    insert: ({ editor }) => toggleBlockStyle(editor, 'orderedList'),
  },
  {
    name: 'checklist',
    group: 'text',
    icon: ListChecks,
    shortcut: '[ ]',
    insert: ({ editor }) => toggleBlockStyle(editor, 'checklist'),
  },
  {
    name: 'quote',
    group: 'text',
    icon: Quote,
    shortcut: '>',
    insert: ({ editor }) => toggleBlockStyle(editor, 'quote'),
  },
  {
    name: 'codeBlock',
    group: 'text',
    icon: SquareCode,
    shortcut: '```',
    insert: ({ editor }) => toggleBlockStyle(editor, 'codeBlock'),
  },
  {
    name: 'divider',
    group: 'text',
    icon: Minus,
    shortcut: '---',
    insert: ({ editor }) => insertNamed(editor, 'horizontalRule'),
  },
  {
    name: 'image',
    group: 'media',
    icon: Image,
    isInline: true,
    insert: ({ addImages }) => void pickImages({ several: true }).then(addImages),
  },
  {
    name: 'table',
    group: 'media',
    icon: Table,
    insert: ({ editor }) => insertBlock(editor, emptyTable(editor.schema, 3, 3)),
  },
  {
    name: 'footnote',
    group: 'notes',
    icon: Superscript,
    isInline: true,
    insert: ({ editor }) => insertFootnote(editor),
  },
];

/** The blocks whose names begin with the query, then those that are about it; those that fit at the caret only. */
export function matchingBlocks(
  query: string,
  items: DeskMessages['editor']['items'],
  isInCell: boolean,
): readonly InsertableBlock[] {
  const wanted = query.toLowerCase();
  const fitting = insertableBlocks.filter((block) => !isInCell || block.isInline);
  const rank = ({ name }: InsertableBlock) => {
    const words = `${items[name].name} ${items[name].also}`.toLowerCase();
    if (words.startsWith(wanted)) return 0;
    return words.includes(` ${wanted}`) ? 1 : words.includes(wanted) ? 2 : 3;
  };
  const found = fitting.filter((block) => rank(block) < 3);
  return wanted === '' ? fitting : found.toSorted((one, other) => rank(one) - rank(other));
}

function insertNamed(editor: Editor, name: string): void {
  const node = editor.schema.nodes[name]?.createAndFill();
  if (node) insertBlock(editor, node);
}
