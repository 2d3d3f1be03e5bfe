import { defineField, isLine, share } from '../field';
import { LinkField } from './LinkField';

const names = /(?:^|[_-])(?:link|href|website|homepage|canonical|source)$|(?:link|href|url)$/i;

/** The address of a page: elsewhere, or of the site itself. */
export const link = defineField<string>({
  kind: 'link',
  guess: (name, samples) => {
    const elsewhere = share(samples, (value) => isLine(value) && /^(?:https?:\/\/|mailto:)\S+$/i.test(value));
    const within = share(samples, (value) => isLine(value) && /^(?:\/|https?:\/\/|mailto:)\S*$/i.test(value));
    return names.test(name) ? 0.8 * Math.max(elsewhere, within) : 0.7 * elsewhere;
  },
  read: (value) => (value === null ? '' : isLine(value) ? value : undefined),
  print: (value) => value,
  empty: () => '',
  examples: ['', 'https://example.org/a?b#c', '/posts/first-frost/', 'mailto:mara@example.org'],
  Input: LinkField,
});
