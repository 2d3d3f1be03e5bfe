import { type ComponentType, createElement } from 'react';
import type { Value, ValuePath } from '../content/value';
import type { ValueEdit } from '../content/value-edit';
import type { FieldSpec } from '../site/field-spec';

/** Something wrong with what a person filled in; the catalogue has the words. */
type FieldProblem = 'not-a-number' | 'not-a-date' | 'not-an-image' | 'more-lines' | 'not-an-address';

/** A kind of frontmatter value: how to recognise, read, print, check and edit it. */
export interface Field<T> {
  readonly kind: string;
  /** 0 to 1: how well these values from existing posts fit. `samples` is never empty and holds no null. */
  readonly guess: (name: string, samples: readonly Value[]) => number;
  /** The value as this kind edits it, or undefined when it is of another kind. `print(read(value))` equals `value`. */
  readonly read: (value: Value) => T | undefined;
  readonly print: (value: T, spec: FieldSpec) => Value;
  /** What a new value starts with. */
  readonly empty: (spec: FieldSpec) => T;
  readonly check?: (value: T) => FieldProblem | null;
  /** Values of this kind; the contract suite runs them all. */
  readonly examples: readonly Value[];
  readonly Input: ComponentType<InputProps<T>>;
  /** Fetches a control that is not loaded with the page. */
  readonly fetch?: () => Promise<unknown>;
}

export interface InputProps<T> {
  readonly label: string;
  /** The label is a name for screen readers only: the control stands in a row that has one. */
  readonly hideLabel?: boolean;
  readonly value: T;
  readonly spec: FieldSpec;
  /** The text in the file of the value ([]), or of a part of it; null where there is none. */
  readonly sourceAt: (path: ValuePath) => string | null;
  readonly onChange: (value: T) => void;
  /** Changes a part of the value and nothing else of it. */
  readonly onEdit: (edit: ValueEdit) => void;
  /** Opens the field's text. */
  readonly onEditSource: () => void;
}

/** Props of a field's control as the registry has it: values in, values out. */
type ValueInputProps = InputProps<Value>;

/** A field whose own type is hidden; what the registry holds. */
export interface AnyField {
  readonly kind: string;
  readonly guess: (name: string, samples: readonly Value[]) => number;
  /** Whether a value is of this kind. */
  readonly holds: (value: Value) => boolean;
  readonly empty: (spec: FieldSpec) => Value;
  readonly check: (value: Value) => FieldProblem | null;
  readonly examples: readonly Value[];
  /** `value` must be one that the field holds; any other is shown as the field's empty value. */
  readonly Input: ComponentType<ValueInputProps>;
  readonly fetch: () => Promise<unknown>;
}

/** Types stay exact inside a field; the registry sees `AnyField`. */
export function defineField<T>(field: Field<T>): AnyField {
  const { kind, examples, Input } = field;
  return {
    kind,
    examples,
    fetch: () => field.fetch?.() ?? Promise.resolve(),
    guess: (name, samples) => field.guess(name, samples),
    holds: (value) => field.read(value) !== undefined,
    empty: (spec) => field.print(field.empty(spec), spec),
    check: (value) => {
      const read = field.read(value);
      return read === undefined ? null : (field.check?.(read) ?? null);
    },
    Input: function ValueInput({ value, spec, onChange, ...rest }) {
      return createElement(Input, {
        ...rest,
        spec,
        value: field.read(value) ?? field.empty(spec),
        onChange: (next: T) => onChange(field.print(next, spec)),
      });
    },
  };
}

/** The part of the samples (0 to 1) for which a claim holds. */
export function share(samples: readonly Value[], claim: (value: Value) => boolean): number {
  return samples.length === 0 ? 0 : samples.filter(claim).length / samples.length;
}

/** Text without a line break. */
export function isLine(value: Value): value is string {
  return typeof value === 'string' && !/[\r\n]/.test(value);
}

/** Whether posts have the key and nothing in it, so that only its name tells what it is for. */
export function areEmpty(samples: readonly Value[]): boolean {
  return samples.every((value) => value === '');
}
