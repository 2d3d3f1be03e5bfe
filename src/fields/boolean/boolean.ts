import { defineField, share } from '../field';
import { BooleanField } from './BooleanField';

/** Yes or no. */
export const boolean = defineField<boolean>({
  kind: 'boolean',
  guess: (_name, samples) => share(samples, (value) => typeof value === 'boolean'),
  read: (value) => (typeof value === 'boolean' ? value : undefined),
  print: (value) => value,
  empty: () => false,
  examples: [true, false],
  Input: BooleanField,
});
