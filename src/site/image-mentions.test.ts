import { expect, test } from 'vitest';
import { processorTime } from '../../tests/processor-time';
import { imageMentions } from './image-mentions';
import { createImageSearch } from './image-search';
import { moveImage } from './move-image';
import type { Site } from './site';

const site: Site = {
  generator: 'eleventy',
  root: '',
  title: null,
  media: [{ folder: 'public', address: '/' }],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
};
const post = {
  path: 'posts/mud/index.md',
  text: `---
title: "creek.jpg is a name" # a note
cover: {src: '/images/creek.jpg',  alt: Mud}
gallery:
  - ./creek.jpg
  - /images/Two words.png
---

![A \\[bend\\]](/images/creek.jpg "creek.jpg") and ![](<creek.jpg>) ![x](/images/creek.jpg?w=2)

<img alt="Mud, 'wet'" src='/images/creek.jpg'> {{< figure src="/images/creek.jpg" >}} [big](/images/creek.jpg)

[ref]: /images/not-creek.jpg

\`\`\`
![](/images/creek.jpg)
\`\`\`

I call it creek.jpg. {% picture creek.jpg, "A bend" %} Say \`/images/creek.jpg\` and https://else.example/images/creek.jpg.
`,
};
const paths = [
  'public/images/creek.jpg',
  'public/images/not-creek.jpg',
  'public/images/Two words.png',
  'posts/mud/creek.jpg',
  post.path,
];
const move = (name: string) => ({
  site,
  from: 'public/images/creek.jpg',
  to: `public/images/${name}`,
  paths,
});

test('finds every reference in fields and text, whatever the syntax, and not in code', () => {
  const text = imageMentions(post).filter((mention) => mention.kind === 'text');
  expect(text.map(({ reference, alt }) => [reference, alt])).toEqual([
    ['/images/creek.jpg', 'A [bend]'],
    ['creek.jpg', null],
    ['creek.jpg', ''],
    ['/images/creek.jpg?w=2', 'x'],
    ['/images/creek.jpg', "Mud, 'wet'"],
    ['/images/creek.jpg', null],
    ['/images/creek.jpg', null],
    ['/images/not-creek.jpg', null],
    ['creek.jpg', null],
    ['https://else.example/images/creek.jpg', null],
  ]);
  for (const { at, reference } of text) expect(post.text.startsWith(reference, at)).toBe(true);
  const fields = imageMentions(post).filter((mention) => mention.kind === 'field');
  expect(fields.map(({ path, reference }) => [path.join('.'), reference])).toEqual([
    ['cover.src', '/images/creek.jpg'],
    ['gallery.0', './creek.jpg'],
    ['gallery.1', '/images/Two words.png'],
  ]);
});

test('tells which images a post shows, and what it says of them', () => {
  const search = createImageSearch(
    site,
    paths.map((path) => ({ path })),
  );
  expect(search.lookAtContent(post.path, post.text)).toBe(true);
  const uses = search.uses();
  expect([...uses.keys()].toSorted()).toEqual(paths.slice(0, 4).toSorted());
  expect(uses.get('public/images/creek.jpg')?.[0]?.alts).toEqual([null, 'A [bend]', 'x', "Mud, 'wet'", null, null]);
});

test('a new name goes into every reference to that file, and into nothing else', () => {
  const made = moveImage(move('bend.jpg'), [post]);
  if (made.kind !== 'moved') throw new Error(made.kind);
  expect(made.changes.slice(0, 2)).toEqual([
    { kind: 'remove', path: 'public/images/creek.jpg' },
    { kind: 'copy', from: 'public/images/creek.jpg', path: 'public/images/bend.jpg' },
  ]);
  const written = made.changes[2];
  const [fence, ...code] = [/```[\s\S]*/.exec(post.text)?.[0] ?? ''];
  expect(code).toEqual([]);
  const wanted =
    post.text.replace(fence, '').replaceAll(/(?<!example)\/images\/creek\.jpg/g, '/images/bend.jpg') + fence;
  expect(written).toEqual({ kind: 'write', path: post.path, text: wanted });
});

test('a name that another file has, in any case, is refused', () => {
  expect(moveImage(move('NOT-creek.jpg'), [post]).kind).toBe('taken');
  expect(moveImage(move('creek.jpg'), [post]).kind).toBe('same');
});

test('a post whose details cannot be changed alone stops it', () => {
  const locked = {
    path: 'posts/a.md',
    text: '---\ncover: /images/creek.jpg\ncover: /images/creek.jpg\n---\n\nWords.\n',
  };
  expect(moveImage(move('bend.jpg'), [locked])).toEqual({ kind: 'stuck', file: 'posts/a.md' });
});

test('a long text without an end takes no time', () => {
  const started = processorTime();
  imageMentions({
    path: 'a.md',
    text: `${'![a]('.repeat(20_000)}${'"'.repeat(20_000)}${'<img '.repeat(20_000)}${'a'.repeat(200_000)}`,
  });
  expect(processorTime() - started).toBeLessThan(2000);
});
