import { Paperclip } from 'lucide-react';
import type { InputProps } from '../field';
import { OpenAddress } from '../OpenAddress';
import { TextField } from '../TextField';

/** The path or address of a file; one on another server can be opened. */
export function FileField(props: InputProps<string>) {
  const { label, value } = props;
  const isElsewhere = /^https?:\/\/\S+$/i.test(value);
  return (
    <TextField
      {...props}
      icon={Paperclip}
      inputMode="url"
      end={isElsewhere ? <OpenAddress label={label} href={value} /> : undefined}
    />
  );
}
