import type { Value } from '../../content/value';
import type { InputProps } from '../field';
import { RawField } from '../RawField';
import { ListField } from './ListField';

/** Lines of text, one control each; any other list as it stands in the file. */
export function ListOrSource({ value, ...rest }: InputProps<readonly Value[]>) {
  const lines = value.filter((item) => typeof item === 'string');
  return lines.length === value.length ? <ListField {...rest} value={lines} /> : <RawField {...rest} value={value} />;
}
