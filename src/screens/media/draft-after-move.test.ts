import { expect, test } from 'vitest';
import type { Draft, DraftBody } from '../../drafts/draft';
import { blobId } from '../../lib/blob-id';
import { moveImage } from '../../site/move-image';
import type { Site } from '../../site/site';
import { draftAfterMove } from './draft-after-move';

const site: Site = {
  generator: 'hugo',
  root: '',
  title: null,
  media: [{ folder: 'static', address: '/' }],
  collections: [],
  syntax: { templateTags: true, kramdown: false, directives: false },
};
const path = 'content/posts/mud.md';
const move = {
  site,
  from: 'static/images/creek.jpg',
  to: 'static/images/bend.jpg',
  paths: ['static/images/creek.jpg', 'static/images/other.jpg', path],
};
const base = '---\ncover: /images/creek.jpg\n---\n![Creek](/images/creek.jpg)\n';

function draftOf(body: DraftBody, baseText = base): Draft {
  return {
    key: { host: 'h', account: 'mara', repository: 'mara/almanac', branch: 'main', path },
    isNew: false,
    baseText,
    baseBlob: 'old',
    baseCommit: 'c',
    frontmatter: { open: '---\n', source: 'cover: /images/creek.jpg # kept\n', close: '---\n' },
    body,
    images: [],
    decorative: ['/images/creek.jpg', '/images/other.jpg'],
    title: 'Mud',
    revision: 4,
    changedAt: 1,
    intent: null,
  };
}

const changesFor = (text: string) => {
  const made = moveImage(move, [{ path, text }]);
  return made.kind === 'moved' ? made.changes : [];
};

test('a draft as text follows, with its base, so that its own changes are all that is left of it', async () => {
  const draft = draftOf({ kind: 'source', text: '![Creek](/images/creek.jpg)\n\nMore. ![](/images/other.jpg)\n' });
  const next = await draftAfterMove(draft, move, changesFor(base));
  const renamed = base.replaceAll('creek.jpg', 'bend.jpg');
  expect(next).toEqual({
    ...draft,
    frontmatter: { ...draft.frontmatter, source: 'cover: /images/bend.jpg # kept\n' },
    body: { kind: 'source', text: '![Creek](/images/bend.jpg)\n\nMore. ![](/images/other.jpg)\n' },
    decorative: ['/images/bend.jpg', '/images/other.jpg'],
    baseText: renamed,
    baseBlob: await blobId(new TextEncoder().encode(renamed)),
    revision: 5,
  });
});

test('a rich draft follows in its images, links and raw pieces; words and code stay', async () => {
  const document = (name: string) => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'image', attrs: { src: `/images/${name}`, alt: '/images/creek.jpg', title: null } },
          { type: 'text', text: 'big', marks: [{ type: 'link', attrs: { href: `/images/${name}` } }] },
          { type: 'text', text: 'I call it creek.jpg.' },
          { type: 'text', text: '/images/creek.jpg', marks: [{ type: 'code' }] },
        ],
      },
      { type: 'rawBlock', attrs: { raw: `{{< figure src="/images/${name}" >}}` } },
      { type: 'codeBlock', content: [{ type: 'text', text: '![](/images/creek.jpg)' }] },
    ],
  });
  const draft = draftOf({ kind: 'rich', document: document('creek.jpg') });
  const next = await draftAfterMove(draft, move, changesFor(base));
  expect(next?.body).toEqual({ kind: 'rich', document: document('bend.jpg') });
});

test('a draft of another version keeps its base, and one that does not show the image is left alone', async () => {
  const older = draftOf({ kind: 'source', text: '![](/images/creek.jpg)\n' }, 'Something older.\n');
  expect(await draftAfterMove(older, move, changesFor(base))).toMatchObject({
    baseText: 'Something older.\n',
    baseBlob: 'old',
    body: { text: '![](/images/bend.jpg)\n' },
  });
  const other: Draft = {
    ...draftOf({ kind: 'source', text: 'creek.jpg is a name.\n' }, ''),
    frontmatter: null,
    decorative: [],
  };
  expect(await draftAfterMove(other, move, [])).toBe(other);
});

test('a draft whose details cannot be changed alone stops it', async () => {
  const twice = { open: '---\n', source: 'cover: /images/creek.jpg\ncover: /images/creek.jpg\n', close: '---\n' };
  const draft = { ...draftOf({ kind: 'source', text: '' }), frontmatter: twice };
  expect(await draftAfterMove(draft, move, [])).toBeNull();
});

test('a link to a file follows it, and the words that name it stay', async () => {
  const files = {
    site,
    from: 'static/files/tides.pdf',
    to: 'static/files/tides-2027.pdf',
    paths: ['static/files/tides.pdf'],
  };
  const linked = (href: string) => ({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'tides.pdf', marks: [{ type: 'link', attrs: { href, title: null } }] }],
      },
    ],
  });
  const next = await draftAfterMove(draftOf({ kind: 'rich', document: linked('/files/tides.pdf') }), files, []);
  expect(next?.body).toEqual({ kind: 'rich', document: linked('/files/tides-2027.pdf') });
});
