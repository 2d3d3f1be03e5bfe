import fc from 'fast-check';
import { actions, usual, type Given } from './actions';
import type { Syntax } from '../../src/site/site';
import { syntaxOf } from '../../src/site/syntax-of';
import { examplesOf, findPosts, type Post } from './posts';

/** One thing that a person does. */
export interface Action extends Given {
  readonly name: string;
}

/** A post and what is done to it, in order. */
export interface History {
  readonly post: Post;
  readonly actions: readonly Action[];
}

const signs = [
  'a',
  'word ',
  'two words',
  ' ',
  '# ',
  '## ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '7) ',
  '> ',
  '[ ] ',
  '```',
  '``` ',
  '~~~ ',
  '--- ',
  '*',
  '**',
  '_',
  '__',
  '**bold** ',
  '*it* ',
  '`code` ',
  '~~gone~~ ',
  '[',
  ']',
  '(',
  ')',
  '[a](b) ',
  '![',
  '{',
  '}',
  '{{ x }}',
  '{% y %}',
  '{{< z >}}',
  '{: .c}',
  '<',
  '>',
  '<b>',
  '</b>',
  '<!-- ',
  '-->',
  '<https://a.b>',
  '|',
  '\\',
  '`',
  '~',
  '!',
  '&',
  '&amp;',
  '$',
  '$x$',
  ':',
  ':::note',
  '\\\\',
  '1.',
  '=',
  '===',
  '---',
  '[^1]',
  '[^1]: ',
  '[a]: /b',
  'https://a.b/c_d_e',
  'www.a.b',
  'me@a.b',
  '/',
  '日本語',
  '👩‍👩‍👧',
  'שלום',
  'e\u0301',
  '\u00a0',
  '\u200b',
  '.',
  ',',
  '"',
  "'",
  '—',
];

const words = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 5, size: 'max' })
  .map((some) => some.join(''));

const siteSyntax = { templateTags: true, kramdown: false, directives: true };
const syntaxes = [
  siteSyntax,
  { ...siteSyntax, kramdown: true },
  { ...siteSyntax, admonitions: true },
  syntaxOf({ syntax: siteSyntax }, 'examples.mdx'),
];

function written(syntax: Syntax): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...examplesOf(syntax)), { minLength: 1, maxLength: 6, size: 'max' })
    .chain((parts) =>
      fc
        .record({ lineEnding: fc.constantFrom('\n', '\n', '\n', '\r\n'), gap: fc.constantFrom('\n', '\n', '') })
        .map(({ lineEnding, gap }) => parts.join(gap).replaceAll('\n', lineEnding)),
    );
}

/** Posts of the constructs' examples, most of them without a syntax of their own. */
const madePosts = fc.oneof(
  ...syntaxes.map((syntax, index) => ({
    weight: index === 0 ? 3 : 1,
    arbitrary: written(syntax).map((text): Post => ({ name: 'examples', text, syntax })),
  })),
);

const anAction: fc.Arbitrary<Action> = fc.record({
  name: fc.constantFrom(...Object.keys(actions), ...usual),
  place: fc.option(fc.nat(100_000), { freq: 3 }),
  extent: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 2, arbitrary: fc.nat(12) },
    { weight: 1, arbitrary: fc.nat(300) },
  ),
  choice: fc.nat(1000),
  words,
  other: fc.oneof(...syntaxes.map(written)),
});

/** Posts found for one batch, so that each is opened once for several histories; over many batches all of them come by. */
const postsInBatch = 40;

/** Histories on posts found and made; the seed says which were found. */
export function histories(seed: number): fc.Arbitrary<History> {
  found ??= findPosts();
  const all = found;
  const stride = Math.ceil(all.length / postsInBatch);
  const posts = Array.from({ length: postsInBatch }, (_, index) => all[(seed + index * stride) % all.length]?.());
  return fc.record({
    post: fc.oneof(
      { weight: 2, arbitrary: madePosts },
      { weight: 3, arbitrary: fc.constantFrom(...posts.filter((post) => post !== undefined)) },
    ),
    actions: fc.array(anAction, { minLength: 1, maxLength: 12, size: 'max' }),
  });
}

let found: (() => Post)[] | null = null;
