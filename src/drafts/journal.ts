import type { Draft, DraftKey, ListedDraft } from './draft';
import type { Operation } from './operation';

/** Where drafts live between two moments of writing. A write that resolves is on the device; one that fails throws `JournalError`. */
export interface Journal {
  get(key: DraftKey): Promise<Draft | null>;
  /** Without `urgent` the write may be relaxed; `urgent` waits for the disk (blur, publish, images). */
  put(draft: Draft, options?: { urgent?: boolean }): Promise<void>;
  remove(key: DraftKey): Promise<void>;
  /** All drafts of one repository, newest first, without the bytes of their files. */
  list(of: Pick<DraftKey, 'host' | 'account' | 'repository'>): Promise<readonly ListedDraft[]>;
  /** Writes down what is about to be done to a post, and waits for the disk. */
  begin(operation: Operation): Promise<void>;
  /** Its outcome is known. */
  forget(operationId: string): Promise<void>;
  /** What was begun in one repository and is not known to have ended, oldest first. */
  operations(of: Pick<DraftKey, 'host' | 'account' | 'repository'>): Promise<readonly Operation[]>;
}

export class JournalError extends Error {
  override readonly name = 'JournalError';
  /**
   * 'full': no room left on the device; 'files-full': none for a draft's files, and its words are written; 'unavailable': storage
   * is switched off or broken.
   */
  readonly code: 'full' | 'files-full' | 'unavailable';

  constructor(code: JournalError['code'], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
  }
}

/** For what must go on on a device that cannot save. Throws every other error again. */
export function swallowJournalError(error: unknown): void {
  if (!(error instanceof JournalError)) throw error;
}
