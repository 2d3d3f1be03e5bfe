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

/** A connection over a list of `total` entries, of which only the asked ones are made. */
export async function connection<Node>(
  slicing: Slicing,
  total: number,
  nodesOf: (slice: Slice) => Promise<readonly Node[]>,
) {
  const { skip, limit } = sliceOf(slicing, total);
  const nodes = await nodesOf({ skip, limit });
  const end = skip + nodes.length;
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: String(skip + index + 1) })),
    totalCount: total,
    pageInfo: {
      startCursor: nodes.length > 0 ? String(skip + 1) : null,
      endCursor: nodes.length > 0 ? String(end) : null,
      hasPreviousPage: skip > 0,
      hasNextPage: end < total,
    },
  };
}

function sliceOf({ first, after, last }: Slicing, total: number): Slice {
  const wanted = first ?? last;
  const name = first === undefined ? 'last' : 'first';
  if (wanted === undefined)
    throw new ApiError(422, 'You must provide a `first` or `last` value to properly paginate the connection.');
  if (wanted < 0 || wanted > 100) {
    throw new ApiError(
      422,
      `Requesting ${wanted} records on the connection exceeds the \`${name}\` limit of 100 records.`,
    );
  }
  const skip = first === undefined ? Math.max(0, total - wanted) : Number(after ?? 0) || 0;
  return { skip, limit: wanted };
}
