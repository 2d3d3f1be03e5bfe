import { expect, test } from 'vitest';
import { filePlace } from './file-place';
import { indexPaths } from './path-index';
import type { Site } from './site';

const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  media: [{ folder: 'static', address: '/' }],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
};
const index = indexPaths(['static/audio/1.mp3', 'static/audio/2.mp3', 'static/3.mp3', 'content/post/4.mp3']);

test('the folder of most files that are there, and its address', () => {
  const samples = [
    '/audio/1.mp3',
    ['/audio/2.mp3'],
    '/3.mp3',
    '/gone/5.mp3',
    'https://x.example/6.mp3',
    '//x/7.mp3',
    8,
  ];
  expect(filePlace(samples, site, index)).toEqual({ folder: 'static/audio', address: '/audio' });
});

test('a folder that nothing but the files themselves tells of', () => {
  const own = indexPaths(['web/sound/1.mp3', 'web/sound/2.mp3']);
  expect(filePlace(['/sound/1.mp3'], site, own)).toEqual({ folder: 'web/sound', address: '/sound' });
});

test('nothing where no file is in the repository', () => {
  expect(filePlace(['/gone/5.mp3', '4.mp3', '../../etc/passwd', '/../x'], site, index)).toBeNull();
});
