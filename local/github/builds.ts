export type BuildState = 'queued' | 'in_progress' | 'success' | 'failure';

export interface BuildReport {
  readonly state: BuildState;
  /** Where the built site is. */
  readonly environmentUrl?: string;
  readonly logUrl?: string;
  /** One sentence; GitHub cuts it at 140 characters. */
  readonly description?: string;
}

export interface RecordedReport extends BuildReport {
  readonly at: Date;
}

/** What the connected host has reported about commits. */
export interface BuildBoard {
  /** @param repository `owner/name` */
  report(repository: string, commit: string, report: BuildReport): void;
  /** The reports about a commit, oldest first. */
  of(repository: string, commit: string): readonly RecordedReport[];
  /** The commits of a repository that anything was reported about, the newest first report first. */
  commits(repository: string): readonly string[];
}

/** An empty board. It is kept in memory. */
export function createBuildBoard(now: () => Date = () => new Date()): BuildBoard {
  const boards = new Map<string, Map<string, RecordedReport[]>>();
  const boardOf = (repository: string) => boards.get(repository.toLowerCase());
  return {
    report(repository, commit, report) {
      const board = boardOf(repository) ?? new Map<string, RecordedReport[]>();
      boards.set(repository.toLowerCase(), board);
      const reports = board.get(commit) ?? [];
      board.set(commit, [...reports, { ...report, at: now() }]);
    },
    of: (repository, commit) => boardOf(repository)?.get(commit) ?? [],
    commits: (repository) => [...(boardOf(repository)?.keys() ?? [])].reverse(),
  };
}

/** The name under which the connected host deploys, and the context of its commit statuses. */
export const [environment, statusContext] = ['Production', 'local-host/deploy'];

/** Where a commit status leads: to the site once it is built, to the log before that. */
export function statusTarget({ state, environmentUrl, logUrl }: BuildReport): string | null {
  return (state === 'success' ? (environmentUrl ?? logUrl) : (logUrl ?? environmentUrl)) ?? null;
}

/** A build's state in the words of commit statuses. */
export function statusState(state: BuildState): 'pending' | 'success' | 'failure' {
  return state === 'success' || state === 'failure' ? state : 'pending';
}
