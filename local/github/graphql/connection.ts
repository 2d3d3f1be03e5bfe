import { ApiError } from '../api-error';

/** Which part of a list is asked for. A cursor is the number of entries up to and including the one it stands for. */
export interface Slicing {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
}

export interface Slice {
  readonly skip: number;
  readonly limit: number;
}

interface List<Node> {
  readonly slice: (slice: Slice) => Promise<readonly Node[]> | readonly Node[];
  /** How many there are in all; asked only where it matters, since counting can take long. */
  readonly count: () => Promise<number> | number;
}

/** A connection over a list, of which only the asked entries are made. */
export async function connection<Node>(slicing: Slicing, list: List<Node>) {
  const { skip, limit } = await sliceOf(slicing, list);
  const found = await list.slice({ skip, limit: limit + 1 });
  const nodes = found.slice(0, limit);
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(skip + index + 1) })),
    totalCount: () => list.count(),
    pageInfo: {
      startCursor: nodes.length > 0 ? String(skip + 1) : null,
      endCursor: nodes.length > 0 ? String(skip + nodes.length) : null,
      hasPreviousPage: skip > 0,
      hasNextPage: found.length > limit,
    },
  };
}

/** A list that is there already. */
export function listOf<Node>(entries: readonly Node[]): List<Node> {
  return { slice: ({ skip, limit }) => entries.slice(skip, skip + limit), count: () => entries.length };
}

async function sliceOf<Node>({ first, after, last }: Slicing, list: List<Node>): Promise<Slice> {
  const wanted = first ?? last;
  if (wanted === undefined) {
    throw new ApiError(422, 'You must provide a `first` or `last` value to properly paginate the connection.');
  }
  if (wanted < 0 || wanted > 100) {
    const name = first === undefined ? 'last' : 'first';
    throw new ApiError(
      422,
      `Requesting ${wanted} records on the connection exceeds the \`${name}\` limit of 100 records.`,
    );
  }
  if (first !== undefined) return { skip: Number(after ?? 0) || 0, limit: first };
  return { skip: Math.max(0, (await list.count()) - wanted), limit: wanted };
}
