import { expect, test } from 'vitest';
import { withRedirect } from './redirect-rules';

const redirect = { from: '/posts/tide/', to: '/posts/ebb/' };

test.each([
  ['an empty file', '', '/posts/tide/ /posts/ebb/ 301\n'],
  ['no line break at the end', '/a /b 302', '/a /b 302\n/posts/tide /posts/ebb/ 301\n'],
  ['its own columns', '/a/\t\t/b/\t\t301\n', '/a/\t\t/b/\t\t301\n/posts/tide/\t\t/posts/ebb/\t\t301\n'],
  ['before what catches all', '# all\n/* /404 404\n', '# all\n/posts/tide/ /posts/ebb/ 301\n/* /404 404\n'],
  ['line breaks of Windows', '/a/ /b\r\n', '/a/ /b\r\n/posts/tide/ /posts/ebb/ 301\r\n'],
  [
    'an earlier rule that leads back',
    '/posts/ebb /posts/tide/ 301\n/x/ /y\n',
    '/x/ /y\n/posts/tide/ /posts/ebb/ 301\n',
  ],
])('_redirects: %s', (_, before, after) => {
  expect(withRedirect('public/_redirects', before, redirect)).toBe(after);
});

test('netlify.toml: before the first rule, in the habit of the others', () => {
  const before = '[build]\n  publish = "dist" # built\n\n[[redirects]]\n  from = "/*"\n  to = "/404"\n';
  expect(withRedirect('netlify.toml', before, redirect)).toBe(
    before.replace(
      '[[redirects]]',
      '[[redirects]]\n  from = "/posts/tide/"\n  to = "/posts/ebb/"\n  status = 301\n\n[[redirects]]',
    ),
  );
  expect(withRedirect('netlify.toml', '[[redirects]]\nfrom = "/posts/ebb/"\nto = "/x"\n', redirect)).toBeNull();
  expect(withRedirect('netlify.toml', 'redirects = [', redirect)).toBeNull();
});

test('vercel.json: the first of the rules, and a list where there is none', () => {
  const made = withRedirect('vercel.json', '{ "cleanUrls": true }\n', redirect) ?? '';
  expect(JSON.parse(made)).toEqual({
    cleanUrls: true,
    redirects: [{ source: '/posts/tide/', destination: '/posts/ebb/', permanent: true }],
  });
  const looped = '{"redirects":[{"source":"/posts/ebb","destination":"/x"},{"source":"/(.*)","destination":"/y"}]}';
  expect(JSON.parse(withRedirect('vercel.json', looped, redirect) ?? '')).toEqual({
    redirects: [
      { source: '/posts/tide/', destination: '/posts/ebb/', permanent: true },
      { source: '/(.*)', destination: '/y' },
    ],
  });
  expect(withRedirect('vercel.json', '{ broken', redirect)).toBeNull();
});
