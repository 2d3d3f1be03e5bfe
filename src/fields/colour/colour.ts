import { defineField, isLine, share } from '../field';
import { lazyInput } from '../lazy-input';

const notation =
  /^(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})|(?:rgb|hsl|hwb|ok(?:lab|lch)|lab|lch)a?\([^()\n]{3,60}\))$/i;

const control = lazyInput<string>(async () => (await import('./ColourField')).ColourField);

/** A colour as stylesheets write it. */
export const colour = defineField<string>({
  kind: 'colour',
  guess: (_name, samples) => 0.9 * share(samples, (value) => typeof value === 'string' && notation.test(value)),
  read: (value) => (value === null ? '' : isLine(value) ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', '#fff', '#0B3D5CFF', 'rgb(11 61 92 / 50%)', 'rebeccapurple'],
  ...control,
});
