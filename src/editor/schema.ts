import { getSchema, type AnyExtension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { Text } from '@tiptap/extension-text';
import type { Schema } from '@tiptap/pm/model';
import { constructs } from './constructs';

/** What the editor is made of, without views and page furniture: `views` adds those by name with `.extend`. */
export const extensions: readonly AnyExtension[] = [
  Document,
  Text,
  ...constructs.flatMap((construct) => construct.extensions),
];

/** The document's schema; needs no page, so that it is the same in Node and in a Worker. */
export const schema: Schema = getSchema([...extensions]);
