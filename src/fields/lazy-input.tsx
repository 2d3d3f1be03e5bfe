import type { ComponentType } from 'react';
import type { Value } from '../content/value';
import { createLatePart } from '../design/late/late-part';
import { useLate } from '../design/late/use-late';
import { TextInput } from '../design/TextInput';
import type { InputProps } from './field';
import { FieldFrame } from './FieldFrame';
import { RawField } from './RawField';

interface LazyInput<T> {
  readonly Input: ComponentType<InputProps<T>>;
  readonly fetch: () => Promise<unknown>;
}

/** A rare control that comes when it is first shown; until then its label and an empty row stand there. Where it cannot come, the value is shown as it is. */
export function lazyInput<T extends Value>(load: () => Promise<ComponentType<InputProps<T>>>): LazyInput<T> {
  const control = createLatePart(load);
  return {
    fetch: control.fetch,
    Input: function LazyField(props) {
      const { here: Input, isMissing } = useLate(control);
      if (Input) return <Input {...props} />;
      return isMissing ? <RawField {...props} /> : <Waiting {...props} onChange={nothing} />;
    },
  };
}

const nothing = () => undefined;

function Waiting({ label, hideLabel = false, spec }: InputProps<Value>) {
  return (
    <FieldFrame label={label} hideLabel={hideLabel} spec={spec} isEmpty={false}>
      {(control) => <TextInput {...control} quiet disabled value="" readOnly />}
    </FieldFrame>
  );
}
