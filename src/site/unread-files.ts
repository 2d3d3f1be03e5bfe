import type { Site } from './site';

/** Files that say how the site is made and could not be read, or not whole. */
export function unreadFiles({ problems = [], config }: Site): readonly string[] {
  const inConfig = config?.notUnderstood.filter(({ code }) => code === 'unreadable' || code === 'too-large') ?? [];
  return [
    ...new Set([...problems.map(({ detail }) => detail), ...inConfig.map(({ path }) => path ?? config?.path ?? '')]),
  ];
}
