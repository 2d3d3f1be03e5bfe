import type { Value } from '../content/value';
import type { FieldSpec } from '../site/field-spec';
import type { AnyField } from './field';
import { guessField } from './guess-field';
import { fieldNamed } from './index';

/** The kind of field that a value is edited with: the usual one when it can hold the value, else the best that can. */
export function fieldFor(spec: FieldSpec, value: Value): AnyField {
  const usual = fieldNamed(isListOfKind(spec) ? 'list' : spec.kind);
  if (usual.kind === 'raw' || usual.holds(value)) return usual;
  const guessed = fieldNamed(guessField(spec.name, [value]).kind);
  return guessed.holds(value) ? guessed : fieldNamed('raw');
}

/** Whether the spec is that of each item (`image`, `many`), and not a kind that holds several values itself. */
export function isListOfKind({ kind, many }: FieldSpec): boolean {
  return many === true && !['choice', 'relation', 'tags', 'list'].includes(kind);
}

/** What is known of a key that no other post has: what its value tells. */
export function specFor(name: string, value: Value): FieldSpec {
  return { name, required: false, ...guessField(name, value === null ? [] : [value]) };
}
