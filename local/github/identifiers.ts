import { createHash } from 'node:crypto';

/** A number that always stands for the same text, as GitHub's ids do for their objects. */
export function numericId(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0) % 2_000_000_000;
}

/** A GraphQL global id, such as `R_kgAAAA…`. */
export function nodeId(prefix: string, text: string): string {
  return `${prefix}_${Buffer.from(text).toString('base64url')}`;
}
