import { expect, test } from 'vitest';
import { followLinks } from './follow-links';

const site = {
  origin: 'https://tide.example',
  addresses: { contentFolder: 'content', permalinks: {}, base: '/notes' },
};
const before = { path: 'content/posts/tide.md', address: '/posts/tide/' };
const after = { path: 'content/posts/ebb.md', address: '/posts/ebb/' };
const follow = (body: string, path = 'content/posts/a.md') => followLinks(body, path, site, before, after);

test.each([
  ['[a](/posts/tide/)', '[a](/posts/ebb/)'],
  ['[a](/posts/tide)', '[a](/posts/ebb)'],
  ['[a](/notes/posts/tide/?x=1#mud "Mud")', '[a](/notes/posts/ebb/?x=1#mud "Mud")'],
  ['[a](https://tide.example/posts/tide/)', '[a](https://tide.example/posts/ebb/)'],
  ['<a href="/posts/tide/">a</a>', '<a href="/posts/ebb/">a</a>'],
  ['[a]: /posts/tide/ "Mud"', '[a]: /posts/ebb/ "Mud"'],
  ['[a](tide.md)', '[a](ebb.md)'],
  ['[a](./tide.md#mud)', '[a](./ebb.md#mud)'],
  ['[a]({{< ref "posts/tide" >}})', '[a]({{< ref "posts/ebb" >}})'],
  ['[a]({{< relref "/posts/tide.md#mud" >}})', '[a]({{< relref "/posts/ebb.md#mud" >}})'],
  ['{% link content/posts/tide.md %}', '{% link content/posts/ebb.md %}'],
  ['[b](/posts/tides/) [a](/posts/tide/) [c](/x/)', '[b](/posts/tides/) [a](/posts/ebb/) [c](/x/)'],
])('%s', (body, wanted) => {
  expect(follow(body)).toBe(wanted);
});

test('the details and all other words stay, byte for byte', () => {
  const text =
    '\ufeff---\ntitle: /posts/tide/\nlink: "/posts/tide/"\n---\r\n\r\nSee  [it](/posts/tide/), or /posts/tide/.\r\n';
  expect(follow(text)).toBe(text.replace('(/posts/tide/)', '(/posts/ebb/)'));
});

test.each(['Nothing here.', '[a](/posts/tides/) and [b](https://other.example/posts/tide/)', '[a](other/tide.md)'])(
  '%s is no link to it',
  (body) => {
    expect(follow(body)).toBeNull();
  },
);

test('a link that cannot be changed for sure leaves the whole post as it is', () => {
  expect(follow('[a](/posts/tide/) [b]({{< ref "posts/tide/index.md" >}})')).toBeNull();
  expect(followLinks('[a](/posts/tide/)', 'a.md', site, before, { ...after, address: null })).toBeNull();
});
