import { expect, test } from 'vitest';
import type { Draft } from '../../drafts/draft';
import { draftsNaming, withDraftUses } from './drafts-naming';

const draft: Draft = {
  key: { host: 'h', account: 'mara', repository: 'mara/almanac', branch: 'main', path: 'posts/mud.md' },
  isNew: false,
  baseText: '',
  baseBlob: null,
  baseCommit: 'c',
  frontmatter: { open: '---\n', source: 'cover: /images/creek.jpg\n', close: '---\n' },
  body: { kind: 'source', text: '![](/images/Low%20tide.jpg)\n' },
  images: [],
  title: 'Mud',
  revision: 1,
  changedAt: 1,
  intent: null,
};
const image = (path: string, uses = 0) => ({
  kind: 'image' as const,
  path,
  oid: path,
  size: 1,
  uses: Array.from({ length: uses }, () => ({ post: 'posts/a.md', isPost: true, alts: [] })),
  others: [],
  date: '',
});

test('a draft’s words and details tell which images it shows, however it writes their names', () => {
  expect(draftsNaming([draft], 'images/creek.jpg')).toEqual([draft]);
  expect(draftsNaming([draft], 'images/Low tide.jpg')).toEqual([draft]);
  expect(draftsNaming([draft], 'images/other.jpg')).toEqual([]);
});

test('an image that only a draft shows is not unused', () => {
  const images = [image('images/creek.jpg'), image('images/Low tide.jpg', 1), image('images/other.jpg')];
  const found = withDraftUses(images, [draft]);
  expect(found.map(({ others }) => others.length)).toEqual([1, 0, 0]);
  expect(found[0]?.others).toEqual([{ kind: 'draft', file: 'posts/mud.md' }]);
});
