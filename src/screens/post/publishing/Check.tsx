import { CircleCheck, ShieldAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../../design/Icon';
import styles from './Publish.module.css';

const icons = { good: CircleCheck, warn: TriangleAlert, bad: ShieldAlert };

/** One thing that is worth a look before a post is published. */
export function Check({
  tone,
  note,
  end,
  children,
}: {
  tone: keyof typeof icons;
  note?: string;
  end?: ReactNode;
  children: ReactNode;
}) {
  return (
    <li className={styles[tone]}>
      <Icon of={icons[tone]} />
      <div>
        {children}
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {end}
    </li>
  );
}

/** What is empty though it should not be; only what a configuration demands, and the post had or is new, bars the way. */
