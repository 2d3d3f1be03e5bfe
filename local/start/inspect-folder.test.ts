import { expect, test } from 'vitest';
import { quote, repositoryName } from './inspect-folder';

test.each([
  ['https://github.com/tidewater/almanac.git', 'tidewater/almanac'],
  ['https://github.com/tidewater/almanac/', 'tidewater/almanac'],
  ['git@github.com:tidewater/almanac.git', 'tidewater/almanac'],
  ['ssh://git@github.com:22/tidewater/almanac', 'tidewater/almanac'],
  ['https://gitlab.com/group/sub/site.git', 'sub/site'],
  ['', 'local/My-site'],
  ['/srv/git/site.git', 'local/My-site'],
  ['file:///srv/git/site.git', 'local/My-site'],
  ['../other', 'local/My-site'],
  ['https://example.com/a b/..', 'local/My-site'],
])('the remote %j is %s', (remote, name) => {
  expect(repositoryName(remote, '/home/ana/My site')).toBe(name);
});

test.each([
  ['/home/ana/site', '/home/ana/site'],
  ['/home/ana/my site', "'/home/ana/my site'"],
  ["/home/Ana's", String.raw`'/home/Ana'\''s'`],
  ['/a;rm', "'/a;rm'"],
])('%s is pasted as %s', (path, pasted) => {
  expect(quote(path)).toBe(pasted);
});
