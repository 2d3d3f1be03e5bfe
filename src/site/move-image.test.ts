import { expect, test } from 'vitest';
import { moveImage } from './move-image';
import type { Site } from './site';

const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  media: [{ folder: 'static', address: '/' }],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
};
const from = 'static/images/creek.jpg';

test.each<[string, string, string]>([
  ['from the top', '![a](/images/creek.jpg?w=2 "creek.jpg")\n', '![a](/2026/trip%20one/creek.jpg?w=2 "creek.jpg")\n'],
  ['by its place', '![a](../../static/images/creek.jpg)\n', '![a](../../static/2026/trip%20one/creek.jpg)\n'],
  [
    'through a template',
    '<img src="{{ base }}/images/creek.jpg">\n',
    '<img src="{{ base }}/2026/trip%20one/creek.jpg">\n',
  ],
  ['in a field', '---\ncover: /images/creek.jpg # kept\n---\n', '---\ncover: /2026/trip%20one/creek.jpg # kept\n---\n'],
  ['without a slash', '---\ncover: images/creek.jpg\n---\n', '---\ncover: 2026/trip%20one/creek.jpg\n---\n'],
])('a reference %s follows to another folder', (_, text, wanted) => {
  const move = { site, from, to: 'static/2026/trip one/creek.jpg', paths: [from, 'content/posts/a.md'] };
  const made = moveImage(move, [{ path: 'content/posts/a.md', text }]);
  expect(made).toEqual({
    kind: 'moved',
    changes: [
      { kind: 'remove', path: from },
      { kind: 'copy', from, path: move.to },
      { kind: 'write', path: 'content/posts/a.md', text: wanted },
    ],
  });
});

test('an image beside its post goes out of it, and one that nothing leads to stays', () => {
  const [beside, post] = ['content/posts/mud/creek.jpg', 'content/posts/mud/index.md'];
  const move = { site, from: beside, to: 'content/posts/creek.jpg', paths: [beside, post] };
  const made = moveImage(move, [{ path: post, text: '![](./creek.jpg)\n' }]);
  expect(made.kind === 'moved' && made.changes[2]).toMatchObject({ text: '![](../creek.jpg)\n' });
  const out = { site, from, to: 'hidden/creek.jpg', paths: [from, post] };
  expect(moveImage(out, [{ path: post, text: '![](/images/creek.jpg)\n' }])).toEqual({ kind: 'stuck', file: post });
});

test.each<[string, string, string]>([
  ['data/a.yml', 'hero: /images/creek.jpg # kept\nn: 1\n', 'hero: /images/bend.jpg # kept\nn: 1\n'],
  ['data/a.json', '[{"src": "/images/creek.jpg"}]\n', '[{"src": "/images/bend.jpg"}]\n'],
  ['data/a.toml', 'src = "/images/creek.jpg"\n', 'src = "/images/bend.jpg"\n'],
])('a data file gets the new name: %s', (path, text, wanted) => {
  const move = { site, from, to: 'static/images/bend.jpg', paths: [from, path] };
  const made = moveImage(move, [{ path, text }]);
  expect(made.kind === 'moved' && made.changes[2]).toEqual({ kind: 'write', path, text: wanted });
});

test('links to a file, and what plays it, follow it', () => {
  const [recording, post] = ['static/audio/curlew.mp3', 'content/posts/a.md'];
  const move = { site, from: recording, to: 'static/audio/godwit.mp3', paths: [recording, post] };
  const text =
    '---\naudio: /audio/curlew.mp3\n---\n[Hear curlew.mp3](/audio/curlew.mp3 "One")\n\n<audio src="/audio/curlew.mp3"></audio>\n';
  const made = moveImage(move, [{ path: post, text }]);
  expect(made.kind === 'moved' && made.changes[2]).toMatchObject({
    text: text.replaceAll('/audio/curlew', '/audio/godwit'),
  });
});
