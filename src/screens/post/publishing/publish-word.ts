import type { Following, Publishing } from './publishing-store';

/** How far a publish has come, as one word of the catalogue. */
export function wordOf(
  state: Following | Extract<Publishing, { kind: 'publishing' }>,
): 'publishing' | 'published' | 'building' | 'built' | 'live' | 'notBuilt' {
  if (state.kind === 'publishing') return 'publishing';
  const { news, leftOut } = state;
  if (news?.kind === 'failed') return 'notBuilt';
  return leftOut || !news || news.kind === 'unknown' ? 'published' : news.kind;
}
