import type { InputProps } from '../field';
import { TagsField } from '../TagsField';
import { TextField } from '../TextField';

/** One name, or several, of what the site has elsewhere. */
export function RelationField({ value, onChange, ...rest }: InputProps<string | readonly string[]>) {
  return typeof value === 'string' ? (
    <TextField {...rest} value={value} onChange={onChange} />
  ) : (
    <TagsField {...rest} value={value} onChange={onChange} />
  );
}
