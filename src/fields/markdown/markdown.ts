import { defineField, share } from '../field';
import { lazyInput } from '../lazy-input';

const long = 90;
/** A link, strong or emphasised words, code, a heading or an item of a list. */
const mark =
  /\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)|\*\*\S|(?:^|\s)[*_]\S[^*_\n]{0,200}\S[*_](?=\W|$)|`[^`\n]+`|^#{1,6} |^ {0,3}[-*+] /m;

const control = lazyInput<string>(async () => (await import('./MarkdownField')).MarkdownField);

/** Text of any length, written in Markdown. */
export const markdown = defineField<string>({
  kind: 'markdown',
  guess: (_name, samples) => {
    const fits = share(samples, (value) => typeof value === 'string');
    const marked = share(samples, (value) => typeof value === 'string' && isLong(value) && mark.test(value));
    return marked > 0.25 ? 0.65 * fits : 0;
  },
  read: (value) => (value === null ? '' : typeof value === 'string' ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', 'The **slip** at low water, see [the tables](/tides/).', '- dulse\n- laver\n', 'Two\n\nparagraphs'],
  ...control,
});

function isLong(text: string): boolean {
  return text.length > long || text.includes('\n');
}
