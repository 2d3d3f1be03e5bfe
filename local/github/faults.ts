/** One request as the faults and the log see it. Preflights are not among them. */
export interface ApiRequest {
  readonly method: string;
  /** Without the query: `/repos/owner/name/git/ref/heads/main`. */
  readonly path: string;
  /** `?per_page=100`, or ''. */
  readonly search: string;
  /** The GraphQL operation's name, or its first field when it has none; null for REST. */
  readonly operation: string | null;
  /** The GraphQL document; null for REST. */
  readonly document: string | null;
}

/** A request and what became of it. `status` is null while it runs and when no answer was given. */
interface LoggedRequest extends ApiRequest {
  readonly startedAt: number;
  status: number | null;
  fault: FaultAnswer | null;
}

/**
 * What a fault makes of a request.
 * cut: the connection ends without an answer; silent: nothing ever comes; before and after: not carried out, carried out.
 * login-page: 200 with a page of HTML; truncated: carried out, half of the JSON arrives; stale-read: refs are read as
 * they were one commit ago; a limit: GitHub's refusal, with Retry-After or with the time of the reset; a number: that
 * status with GitHub's own body.
 */
export type FaultAnswer =
  | 'cut-before'
  | 'cut-after'
  | 'silent-before'
  | 'silent-after'
  | 'login-page'
  | 'truncated'
  | 'stale-read'
  | 'secondary-limit'
  | 'primary-limit'
  | FaultStatus;

export type FaultStatus = 401 | 403 | 404 | 409 | 422 | 429 | 500 | 502 | 503 | 504;

export interface FaultRule {
  readonly match: (request: ApiRequest) => boolean;
  /** How many requests it takes until it is spent; left out, it stays. */
  readonly times?: number;
  /** Milliseconds that the answer takes longer. */
  readonly delay?: number;
  /** Left out, the request is only slower. */
  readonly answer?: FaultAnswer;
  /** For a status: whether the request was carried out nevertheless. */
  readonly applied?: boolean;
  /** For limits and 429: seconds until the next try is welcome; 60 when left out. */
  readonly seconds?: number;
}

/** The sizes at which GitHub cuts or gives up. */
export interface Limits {
  /** A recursive tree is cut after so many entries … */
  treeEntries: number;
  /** … or after so many bytes of JSON. */
  treeBytes: number;
  /** The body of a GraphQL request. */
  payloadBytes: number;
  /** Each token's requests, REST and GraphQL apart. */
  requestsPerHour: number;
}

export interface Faults {
  /** Milliseconds that every answer takes longer. */
  latency: number;
  readonly limits: Limits;
  /** The requests since the start or `forget`, at most the last 5,000, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** Adds a rule; the oldest rule that matches decides. Gives a function that takes it away again. */
  add(rule: FaultRule): () => void;
  /** Empties the log. */
  forget(): void;
  /** Takes away all rules and the latency, sets the limits back. The log stays. */
  clear(): void;
  /** For the API: logs a request and takes the rule that it falls under. */
  meet(request: ApiRequest): { readonly rule: FaultRule | null; readonly entry: LoggedRequest };
}

const usualLimits: Limits = {
  treeEntries: 100_000,
  treeBytes: 7 * 1024 * 1024,
  payloadBytes: 40 * 1024 * 1024,
  requestsPerHour: 5000,
};

const remembered = 5000;

/** Knobs for tests, all at rest. */
export function createFaults(): Faults {
  let rules: { readonly rule: FaultRule; left: number }[] = [];
  const requests: LoggedRequest[] = [];
  const faults: Faults = {
    latency: 0,
    limits: { ...usualLimits },
    requests,
    add(rule) {
      const added = { rule, left: rule.times ?? Infinity };
      rules.push(added);
      return () => {
        rules = rules.filter((other) => other !== added);
      };
    },
    forget() {
      requests.length = 0;
    },
    clear() {
      rules = [];
      faults.latency = 0;
      Object.assign(faults.limits, usualLimits);
    },
    meet(request) {
      const met = rules.find(({ rule, left }) => left > 0 && rule.match(request));
      if (met) met.left -= 1;
      const entry: LoggedRequest = { ...request, startedAt: Date.now(), status: null, fault: met?.rule.answer ?? null };
      requests.push(entry);
      if (requests.length > remembered) requests.shift();
      return { rule: met?.rule ?? null, entry };
    },
  };
  return faults;
}
