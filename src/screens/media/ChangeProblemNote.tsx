import { useDeskText } from '../../i18n/desk-text';
import { RepositoryError } from '../../repository/repository-error';
import { ErrorNote } from '../ErrorNote';
import type { ChangeProblem } from './change-site';
import styles from './Media.module.css';

/** Says why nothing was changed. */
export function ChangeProblemNote({ problem }: { readonly problem: ChangeProblem | string }) {
  const { stopped } = useDeskText().media;
  if (problem instanceof RepositoryError) return <ErrorNote error={problem} />;
  return (
    <p className={styles.problem} role="alert">
      {typeof problem === 'string'
        ? problem
        : problem.kind === 'clash'
          ? stopped.clash
          : problem.kind === 'protected'
            ? stopped.protected(problem.detail)
            : stopped[problem.reason]}
    </p>
  );
}
