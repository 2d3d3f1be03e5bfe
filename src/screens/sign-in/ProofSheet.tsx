import '../../design/italic.css';
import { useText } from '../../i18n/text';
import styles from './ProofSheet.module.css';

/** A galley proof with its corrections: what Galley is, shown. Decoration, so hidden from screen readers. */
export function ProofSheet() {
  const { proof } = useText().signIn;
  return (
    <aside className={styles.proof} aria-hidden>
      <div className={styles.sheet}>
        <p className={styles.slug}>
          {proof.slug} <span>{proof.site}</span>
        </p>
        <p className={styles.title}>{proof.title}</p>
        <p>
          {proof.opening} <del>{proof.struck}</del> <ins>{proof.put}</ins>.
        </p>
        <p>
          {proof.promise} <del>{proof.struckAgain}</del> <ins>{proof.putAgain}</ins>
          {proof.promiseEnd}
        </p>
        <p>{proof.files}</p>
        <p>{proof.end}</p>
      </div>
    </aside>
  );
}
