import type { Editor } from '@tiptap/core';
import { useCallback, useEffect } from 'react';
import type { TakeDetails } from '../../../editor/documents/document-behaviour';
import { takePendingDocument } from '../../pending-document';
import type { PostSession } from '../session/post-session';
import { takeDocumentDetails } from './take-document-details';

/** Starts a new post from the document that was chosen for it, and takes the details of any that is brought in. */
export function useDocuments(session: PostSession, editor: Editor | null): TakeDetails {
  useEffect(() => {
    const file = editor && session.getState().base.isNew ? takePendingDocument() : null;
    if (file) editor?.commands.importDocument(file);
  }, [editor, session]);
  return useCallback((details) => takeDocumentDetails(session, details), [session]);
}
