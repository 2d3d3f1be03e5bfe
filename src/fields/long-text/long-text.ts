import { defineField, share } from '../field';
import { LongTextField } from '../LongTextField';

const names =
  /^(?:description|desc|subtitle|spoiler|summary|excerpt|abstract|teaser|lead|intro|standfirst|dek|bio|blurb|meta_?description|seo_?description)$/i;
const long = 90;

/** Text of any length, line breaks and all. */
export const longText = defineField<string>({
  kind: 'long-text',
  guess: (name, samples) => {
    const fits = share(samples, (value) => typeof value === 'string');
    const isLong =
      names.test(name) ||
      share(samples, (value) => typeof value === 'string' && (value.length > long || value.includes('\n'))) > 0.3;
    return isLong ? 0.6 * fits : 0.1 * fits;
  },
  read: (value) => (value === null ? '' : typeof value === 'string' ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: [
    '',
    'An hour on the harbour floor: what we found, what we ate.',
    'Two\nlines',
    'A trailing line\n',
    '# no heading',
  ],
  Input: LongTextField,
});
