import { useText } from '../../i18n/text';
import { Button } from '../Button';
import text from '../text.module.css';
import styles from './Late.module.css';

export interface MissingProps {
  readonly onAgain: () => void;
  readonly onClose?: () => void;
}

/** That a part of Galley did not arrive, what is safe, and another attempt. */
export function Missing({ onAgain, onClose }: MissingProps) {
  const { general, late } = useText();
  return (
    <>
      <p className={styles.title}>{late.missing}</p>
      <p className={text.lead}>{late.safe}</p>
      <div className={styles.actions}>
        {onClose && (
          <Button variant="quiet" onClick={onClose}>
            {general.close}
          </Button>
        )}
        <Button variant="solid" onClick={onAgain}>
          {general.tryAgain}
        </Button>
      </div>
    </>
  );
}
