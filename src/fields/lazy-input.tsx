import { type ComponentType, lazy, Suspense } from 'react';
import type { Value } from '../content/value';
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
  let loaded: ComponentType<InputProps<T>> | null = null;
  const fetch = async () => (loaded = await load());
  const Loading = lazy(async () => ({ default: await fetch().catch(() => Unavailable) }));
  return {
    fetch,
    Input: function LazyField(props) {
      if (loaded) return createInput(loaded, props);
      return (
        <Suspense fallback={<Waiting {...props} onChange={nothing} />}>
          <Loading {...props} />
        </Suspense>
      );
    },
  };
}

const nothing = () => undefined;

function createInput<T>(Input: ComponentType<InputProps<T>>, props: InputProps<T>) {
  return <Input {...props} />;
}

function Waiting({ label, hideLabel = false, spec }: InputProps<Value>) {
  return (
    <FieldFrame label={label} hideLabel={hideLabel} spec={spec} isEmpty={false}>
      {(control) => <TextInput {...control} quiet disabled value="" readOnly />}
    </FieldFrame>
  );
}

function Unavailable(props: InputProps<never>) {
  return <RawField {...props} />;
}
