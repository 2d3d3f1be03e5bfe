import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Settings.module.css';

export interface SiteFactProps {
  readonly name: string;
  /** The label of its button; without one there is none. */
  readonly change?: string;
  /** What is changed with, in the place of the fact; called with what closes it. */
  readonly edit?: (done: () => void) => ReactNode;
  /** Changes it elsewhere. */
  readonly onChange?: () => void;
  readonly children: ReactNode;
}

/** One thing that is known of the site, and the way to put it right. */
export function SiteFact({ name, change, edit, onChange, children }: SiteFactProps) {
  const { settings } = useDeskText();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen) box.current?.querySelector<HTMLElement>('input, select')?.focus();
    else if (wasOpen.current) box.current?.querySelector('button')?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd ref={box}>
        <div>{isOpen && edit ? edit(() => setOpen(false)) : children}</div>
        {change !== undefined && !isOpen && (
          <Button variant="link" aria-label={change} onClick={onChange ?? (() => setOpen(true))}>
            {settings.change}
          </Button>
        )}
      </dd>
    </div>
  );
}
