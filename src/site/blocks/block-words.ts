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
  return lower.slice(0, 1).toUpperCase() + lower.slice(1);
}
