import { Lightbulb } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../design/Button';
import { Disclosure } from '../../../design/Disclosure';
import { Icon } from '../../../design/Icon';
import { useDeskText } from '../../../i18n/desk-text';
import type { PostProblem } from './post-problems';
import styles from './ProblemList.module.css';
import { problemWords } from './problem-words';

export interface ProblemListProps {
  readonly problems: readonly PostProblem[];
  /** Goes to a position in the text. */
  readonly onShow: (at: number) => void;
}

/** What is worth a look in a post, each thing with the way to it; nothing when there is none. */
export function ProblemList({ problems, onShow }: ProblemListProps) {
  const { problems: words } = useDeskText();
  return (
    <ul className={styles.list} aria-label={words.title}>
      {problems.map((problem, index) => {
        const said = problemWords(problem, words);
        return (
          <li key={`${index} ${said}`}>
            <Icon of={Lightbulb} small />
            <span>{said}</span>
            {'at' in problem && (
              <Button size="small" variant="link" aria-label={words.showWhat(said)} onClick={() => onShow(problem.at)}>
                {words.show}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The same as one quiet line that opens, beside the text. */
export function ProblemNote(props: ProblemListProps) {
  const { problems: words } = useDeskText();
  const [isOpen, setOpen] = useState(false);
  if (props.problems.length === 0) return null;
  return (
    <div className={styles.note}>
      <Disclosure label={words.count(props.problems.length)} isOpen={isOpen} onOpen={setOpen}>
        <ProblemList {...props} />
      </Disclosure>
    </div>
  );
}
