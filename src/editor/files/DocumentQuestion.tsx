import { FileText, Paperclip } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDeskText } from '../../i18n/desk-text';

export interface DocumentQuestionProps {
  readonly name: string;
  /** Once the question is gone; null when nothing is to become of the document. */
  readonly onAnswer: (answer: 'text' | 'file' | null) => void;
}

/** Whether the text of a document is to be a part of the post, or the document itself is for readers. */
export function DocumentQuestion({ name, onAnswer }: DocumentQuestionProps) {
  const { question } = useDeskText().files;
  const [isOpen, setOpen] = useState(true);
  const answer = useRef<'text' | 'file' | null>(null);
  const main = useRef<HTMLButtonElement>(null);
  const give = (given: 'text' | 'file') => {
    answer.current = given;
    setOpen(false);
  };
  return (
    <Dialog
      open={isOpen}
      onOpenChange={setOpen}
      onGone={() => onAnswer(answer.current)}
      title={question.title}
      lead={question.lead(name)}
      initialFocus={main}
      foot={
        <>
          <Button variant="plain" icon={Paperclip} onClick={() => give('file')}>
            {question.asFile}
          </Button>
          <Button ref={main} variant="solid" icon={FileText} onClick={() => give('text')}>
            {question.asText}
          </Button>
        </>
      }
    />
  );
}
