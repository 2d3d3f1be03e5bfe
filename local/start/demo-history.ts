import { readFolder } from './read-folder';
import type { HistoryCommit, Person } from './write-history';

const ana: Person = { name: 'Ana Brandt', email: 'ana@tidewater.example' };
const mara: Person = { name: 'Mara Oduya', email: 'mara@tidewater.example' };

/** Drafts and posts for days to come were written on this day at the latest. */
const lastDay = '2026-11-19T18:05:00+00:00';
const posts = 'content/posts/';

/**
 * The sample site as its two authors committed it over the years: the site first, then a commit for each post, on its day,
 * with the images that nobody had used before.
 * @param folder the sample site's files
 */
export function readDemoHistory(folder: string): HistoryCommit[] {
  const files = readFolder(folder);
  const written = postsIn(files).toSorted((a, b) => Date.parse(a.date) - Date.parse(b.date));
  const commits = written.map((post): HistoryCommit => {
    const paths = [...files.keys()].filter((path) => path.startsWith(post.folder) || isImageOf(path, post.text));
    const taken = new Map(paths.flatMap((path) => entryOf(files, path)));
    for (const path of paths) files.delete(path);
    return { message: `Add “${post.title}”`, author: post.author, date: post.date, files: taken };
  });
  const start: HistoryCommit = {
    message: 'Set up the almanac',
    author: ana,
    date: dayBefore(written[0]?.date ?? lastDay),
    files,
  };
  return [start, ...commits];
}

type DemoPost = { folder: string; text: string; title: string; date: string; author: Person };

function postsIn(files: ReadonlyMap<string, Uint8Array>): DemoPost[] {
  const texts = [...files].filter(([path]) => path.startsWith(posts) && path.endsWith('.md'));
  return texts.map(([path, bytes]) => {
    const text = Buffer.from(bytes).toString();
    const name = path.slice(posts.length).split('/')[0] ?? '';
    return {
      folder: posts + name + (path === posts + name ? '' : '/'),
      text,
      title: valueOf(text, 'title') ?? titleOf(name),
      date: dateOf(valueOf(text, 'date')),
      author: valueOf(text, 'author')?.startsWith('Ana') ? ana : mara,
    };
  });
}

/** A frontmatter line's value, in any of the three formats; enough for these posts. */
function valueOf(text: string, name: string): string | undefined {
  const line = new RegExp(`^\\s*"?${name}"?\\s*[:=]\\s*(.+?),?\\s*$`, 'mi').exec(text)?.[1];
  return line?.replaceAll(/^["']|["']$/g, '');
}

function dateOf(text: string | undefined): string {
  const [, day, time = '08:00:00', zone] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?))?\s*(Z|[+-]\d\d:?\d\d)?/.exec(text ?? '') ?? [];
  if (!day) return lastDay;
  const date = `${day}T${time}${zone && zone !== 'Z' ? zone.replace(/(\d\d):?(\d\d)$/, '$1:$2') : '+00:00'}`;
  return Date.parse(date) < Date.parse(lastDay) ? date : lastDay;
}

function titleOf(name: string): string {
  const words = name.replace(/\.md$/, '').replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function isImageOf(path: string, text: string): boolean {
  return path.startsWith('public/images/') && text.includes(path.slice('public'.length));
}

function entryOf(files: ReadonlyMap<string, Uint8Array>, path: string): [string, Uint8Array][] {
  const bytes = files.get(path);
  return bytes ? [[path, bytes]] : [];
}

function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString();
}
