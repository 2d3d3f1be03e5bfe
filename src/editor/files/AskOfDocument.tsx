import { Asked } from '../../design/late/Asked';
import { useDesk, useDeskState } from '../desk/desk';
import { documentQuestion } from './late-files';

/** Asks of a document that was dropped or pasted whether it is to be a file or text. */
export function AskOfDocument() {
  const { editor, store, addFiles } = useDesk();
  const file = useDeskState(({ asked }) => asked);
  if (!file) return null;
  return (
    <Asked part={documentQuestion} onGiveUp={() => store.setState({ asked: null })}>
      {(DocumentQuestion) => (
        <DocumentQuestion
          name={file.name}
          onAnswer={(answer) => {
            store.setState({ asked: null });
            editor.view.focus();
            if (answer === 'text') editor.commands.importDocument(file);
            else if (answer === 'file') addFiles([file]);
          }}
        />
      )}
    </Asked>
  );
}
