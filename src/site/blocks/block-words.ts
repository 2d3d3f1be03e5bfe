/** Names that their owners spell in a way of their own. */
const own = ['YouTube', 'SoundCloud', 'CodePen', 'GitHub', 'HTML', 'URL', 'FAQ', 'CTA'];

/** A block's or parameter's name in the words of people: `tide-times` and `TideTimes` are "Tide times". */
export function blockWords(name: string): string {
  const bare = name
    .replace(/^include(?:_relative|_cached)?\s+/, '')
    .replace(/\.(?:html?|md|njk|liquid)$/, '')
    .replace(/^.*\//, '');
  const words = bare
    .replaceAll(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replaceAll(/[-_./:\s]+/g, ' ')
    .trim();
  const lower = /^\p{Lu}{2,}$/u.test(words)
    ? words
    : words.replaceAll(/\p{Lu}(?=\p{Ll}|\b)/gu, (letter) => letter.toLowerCase());
  const spelt = own.reduce((text, word) => text.replace(wordOf(word), word), lower);
  return spelt.slice(0, 1).toUpperCase() + spelt.slice(1);
}

/** The word however it is spelt, in one piece or in two: `youtube`, `you tube`. */
function wordOf(word: string): RegExp {
  return new RegExp(`\\b${word.replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 ?$2')}\\b`, 'giu');
}
