import { Search } from 'lucide-react';
import type { Ref } from 'react';
import { TextInput } from './TextInput';

export interface SearchInputProps {
  readonly label: string;
  /** What may be searched for; the label without it. */
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (wanted: string) => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** Finds in what is on the screen, while one types. */
export function SearchInput({ label, hint = label, value, onChange, ref }: SearchInputProps) {
  return (
    <TextInput
      ref={ref}
      type="search"
      icon={Search}
      aria-label={label}
      placeholder={hint}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
