/** A language of code blocks: what people call it, and the words that name it on a fence; new blocks get the first. */
export interface CodeLanguage {
  readonly name: string;
  readonly words: readonly [string, ...string[]];
}

/** The languages that are offered and coloured, by name. A grammar for each is in `grammars.ts`. */
export const codeLanguages: readonly CodeLanguage[] = [
  { name: 'Bash', words: ['bash', 'sh', 'zsh', 'shellscript'] },
  { name: 'C', words: ['c', 'h'] },
  { name: 'C#', words: ['csharp', 'cs', 'c#'] },
  { name: 'C++', words: ['cpp', 'c++', 'cc', 'hpp'] },
  { name: 'CSS', words: ['css'] },
  { name: 'Diff', words: ['diff', 'patch'] },
  { name: 'Dockerfile', words: ['dockerfile', 'docker'] },
  { name: 'Elixir', words: ['elixir', 'ex', 'exs'] },
  { name: 'Go', words: ['go', 'golang'] },
  { name: 'GraphQL', words: ['graphql', 'gql'] },
  { name: 'Handlebars', words: ['handlebars', 'hbs', 'liquid', 'njk', 'nunjucks'] },
  { name: 'Haskell', words: ['haskell', 'hs'] },
  { name: 'HTML', words: ['html', 'xml', 'svg', 'vue', 'svelte', 'astro', 'xhtml', 'rss'] },
  { name: 'INI', words: ['ini', 'conf', 'properties'] },
  { name: 'Java', words: ['java'] },
  { name: 'JavaScript', words: ['js', 'javascript', 'jsx', 'mjs', 'cjs'] },
  { name: 'JSON', words: ['json', 'json5', 'jsonc'] },
  { name: 'Kotlin', words: ['kotlin', 'kt'] },
  { name: 'Lua', words: ['lua'] },
  { name: 'Makefile', words: ['makefile', 'make'] },
  { name: 'Markdown', words: ['markdown', 'md', 'mdx'] },
  { name: 'Nginx', words: ['nginx'] },
  { name: 'Nix', words: ['nix'] },
  { name: 'Perl', words: ['perl', 'pl'] },
  { name: 'PHP', words: ['php'] },
  { name: 'PowerShell', words: ['powershell', 'ps1', 'pwsh'] },
  { name: 'Python', words: ['python', 'py'] },
  { name: 'R', words: ['r'] },
  { name: 'Ruby', words: ['ruby', 'rb', 'erb'] },
  { name: 'Rust', words: ['rust', 'rs'] },
  { name: 'Scala', words: ['scala'] },
  { name: 'SCSS', words: ['scss', 'sass'] },
  { name: 'Shell session', words: ['console', 'shell', 'terminal'] },
  { name: 'SQL', words: ['sql', 'mysql', 'postgres', 'sqlite'] },
  { name: 'Swift', words: ['swift'] },
  { name: 'TOML', words: ['toml'] },
  { name: 'TypeScript', words: ['ts', 'typescript', 'tsx'] },
  { name: 'Vim script', words: ['vim', 'viml'] },
  { name: 'YAML', words: ['yaml', 'yml'] },
];

/** The language that a fence's word names; `js{1,3}` is JavaScript, too. */
export function languageOf(word: string): CodeLanguage | null {
  const wanted = /^[^\s{[,:]*/.exec(word.toLowerCase())?.[0] ?? '';
  return codeLanguages.find(({ words }) => words.includes(wanted)) ?? null;
}

/** The word for what a person chose or typed: a language's name becomes its usual word, anything else is taken as it is. */
export function wordFor(typed: string): string | null {
  const words = typed.trim();
  const named = codeLanguages.find(({ name }) => name.toLowerCase() === words.toLowerCase());
  return named?.words[0] ?? (words.replaceAll(/[\s`]+/g, '-') || null);
}
