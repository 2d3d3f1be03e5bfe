import { lazy, Suspense } from 'react';
import { useDesk, useDeskState } from '../desk/desk';
import { loadDocumentQuestion } from './load-insert-files';

const DocumentQuestion = lazy(async () => ({ default: (await loadDocumentQuestion()).DocumentQuestion }));

/** Asks of a document that was dropped or pasted whether it is to be a file or text. */
export function AskOfDocument() {
  const { editor, store, addFiles } = useDesk();
  const file = useDeskState(({ asked }) => asked);
  if (!file) return null;
  return (
    <Suspense fallback={null}>
      <DocumentQuestion
        name={file.name}
        onAnswer={(answer) => {
          store.setState({ asked: null });
          editor.view.focus();
          if (answer === 'text') editor.commands.importDocument(file);
          else if (answer === 'file') addFiles([file]);
        }}
      />
    </Suspense>
  );
}
