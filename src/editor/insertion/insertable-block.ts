import type { Editor } from '@tiptap/core';
import type { LucideIcon } from 'lucide-react';
import type { DeskMessages } from '../../i18n/desk-text';
import type { SiteBlocks } from '../../site/blocks/learnt-block';
import type { Syntax } from '../../site/site';

/** What inserting needs beside the text. */
interface InsertPorts {
  readonly editor: Editor;
  readonly addImages: (files: readonly File[]) => void;
  /** Links files of any kind, and shows the images among them. */
  readonly addFiles: (files: readonly File[]) => void;
  /** What the site's posts are built of. */
  readonly siteBlocks: SiteBlocks;
  /** Which syntax the post's file may hold. */
  readonly syntax: Syntax;
  /** Lets the person choose one of the site's images, and puts it at the selection. */
  readonly pickImage: () => Promise<void>;
}

/** What a block is called, what it is for, and other words that find it. */
interface BlockWords {
  readonly name: string;
  readonly about: string;
  readonly also: string;
}

/** The groups of the menu, in their order. */
export const blockGroups = ['text', 'media', 'notes', 'site'] as const;

/** A thing that can be put into a post: a line of the menu of blocks. */
export interface InsertableBlock {
  /** No other block has it. */
  readonly name: string;
  readonly group: (typeof blockGroups)[number];
  readonly icon: LucideIcon;
  /** From the catalogue; a block that was learnt from the site brings its own. */
  readonly words: (text: DeskMessages) => BlockWords;
  /** What one may type at the start of a line instead. */
  readonly shortcut?: string;
  /** Whether a site has it; every site when absent. */
  readonly isOf?: (site: SiteBlocks) => boolean;
  /** It lies between words, so it can go into a table cell. */
  readonly isInline?: true;
  /** Resolves when it stands in the text, where that takes a moment. */
  readonly insert: (ports: InsertPorts) => void | Promise<void>;
}
