import type { RepositoryError } from '../../repository/repository-error';

/** What a problem says: what happened, what is safe, and what to do next (as the label of one action, when there is one). */
export interface Explained {
  readonly happened: string;
  readonly safe: string;
}

export const errors = {
  explain(error: RepositoryError): Explained {
    return { happened: error.message, safe: '' };
  },
};
