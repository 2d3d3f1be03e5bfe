/** A language as a bar above code names it; '' for plain text, null for other words. */
export function languageNamed(words: string): string | null {
  const name = words.trim().toLowerCase();
  return own[name] ?? (known.has(name) ? name : null);
}

const own: Readonly<Record<string, string>> = {
  'c++': 'cpp',
  'c#': 'csharp',
  'objective-c': 'objc',
  'plain text': '',
  plaintext: '',
  text: '',
  code: '',
  terminal: 'sh',
  'shell session': 'console',
};

const known = new Set(
  (
    'bash c clojure console cpp csharp css csv dart diff docker dockerfile elixir elm erlang fish fortran go golang graphql ' +
    'groovy handlebars haskell hcl html http ini java javascript js json json5 jsonc jsx julia kotlin latex less liquid lua ' +
    'makefile markdown matlab md mdx mermaid nginx nix objc ocaml perl php powershell prisma protobuf python r ruby rust sass ' +
    'scala scss sh shell solidity sql svelte swift terraform toml tsx ts typescript vb vim vue xml yaml yml zig zsh'
  ).split(' '),
);
