import { ClipboardType, FileText } from 'lucide-react';
import type { InsertableBlock } from '../insertion/insertable-block';
import { pickDocument } from './pick-document';

/** Text that is there already, in a file or on the clipboard. */
export const documentItems: readonly InsertableBlock[] = [
  {
    name: 'document',
    group: 'media',
    icon: FileText,
    words: ({ documents }) => documents.items.document,
    insert: ({ editor }) => void pickDocument().then((file) => file && editor.commands.importDocument(file)),
  },
  {
    name: 'plainText',
    group: 'media',
    icon: ClipboardType,
    words: ({ documents }) => documents.items.plainText,
    isInline: true,
    insert: ({ editor }) => void editor.commands.pasteAsPlainText(),
  },
];
