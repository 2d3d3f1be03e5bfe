import { defineField, isLine, share } from '../field';
import { FileField } from './FileField';

const extension =
  /\.(?:pdf|epub|zip|gz|tar|mp[34]|m4[av]|ogg|og[av]|opus|wav|flac|web[m]|mov|docx?|xlsx?|pptx?|odt|csv|ics|gpx|bib|ipynb)(?:[?#].*)?$/i;

/** The path or address of a file that is no picture: a recording, a document. */
export const file = defineField<string>({
  kind: 'file',
  guess: (_name, samples) => 0.85 * share(samples, (value) => isLine(value) && extension.test(value)),
  read: (value) => (value === null ? '' : isLine(value) ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', '/files/tide-tables.pdf', 'episode 1.mp3', 'https://example.org/talk.mp4?start=3'],
  Input: FileField,
});
