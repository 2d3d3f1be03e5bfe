// The budgets of what is loaded first, fonts aside. What a screen brings along is read from the build, so that no chunk is forgotten.
import { existsSync, readFileSync } from 'node:fs';

const dist = new URL('dist/', import.meta.url);
const read = (path) => readFileSync(new URL(path, dist), 'utf8');
const page = existsSync(new URL('index.html', dist)) ? read('index.html') : '';
const first = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const entry = first
  .filter((path) => path.endsWith('.js'))
  .map(read)
  .join('\n');
const files = JSON.parse(/m\.f=(\[[^\]]*\])/.exec(entry)?.[1] ?? '[]');

/** The files of a part of the app that the entry imports on demand, with all that they import. */
function filesOf(part) {
  const found = new RegExp(
    `import\\(\`\\./${part}-[^)]*\\)(?:;return\\{[^}]*\\}\\})?,__vite__mapDeps\\(\\[([\\d,]*)\\]`,
  ).exec(entry);
  if (!found) throw new Error(`The build has no part named ${part}: see .size-limit.mjs.`);
  return found[1].split(',').map((index) => files[Number(index)]);
}

const budget = (name, limit, parts) => ({
  name,
  limit,
  gzip: true,
  path: [...new Set([...first, ...parts.flatMap(filesOf)])].map((path) => `dist/${path}`),
});

/** One file of the build. */
const chunk = (name, limit, file) => ({ name, limit, gzip: true, path: `dist/assets/${file}-*.js` });

const listing = ['SignInScreen', 'SignedIn', 'SitesScreen', 'open-site', 'posts-store', 'PostsScreen'];

export default [
  budget('until sign-in is usable', '100 kB', ['SignInScreen']),
  budget('until the posts are listed', '245 kB', listing),
  budget('until a post can be written', '605 kB', [...listing, 'PostScreen']),
  chunk('the part that the post brings along', '120 kB', 'PostScreen'),
  chunk('the Worker that reads posts', '130 kB', 'reader.worker'),
];
