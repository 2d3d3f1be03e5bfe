/** What became of a child: `before` and `after` are its places among the old and the new children. */
export type Step =
  | { readonly kind: 'kept' | 'changed'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number };

/** A step between other places. */
export function placed(step: Step, before: number, after: number): Step {
  if (step.kind === 'added') return { kind: 'added', after };
  return step.kind === 'removed' ? { kind: 'removed', before } : { kind: step.kind, before, after };
}
