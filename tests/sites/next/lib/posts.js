import fs from 'node:fs';
import path from 'node:path';
import matter from 'gray-matter';
import { remark } from 'remark';
import gfm from 'remark-gfm';
import html from 'remark-html';
import { remarkAlerts } from './remark-alerts';

const folder = path.join(process.cwd(), 'content/posts');

export function allPosts() {
  return fs
    .readdirSync(folder)
    .filter((name) => /\.mdx?$/.test(name))
    .map((name) => {
      const { data, content } = matter(fs.readFileSync(path.join(folder, name), 'utf8'));
      return { slug: name.replace(/\.mdx?$/, ''), isMdx: name.endsWith('.mdx'), content, tags: [], ...data, date: isoDay(data.date) };
    })
    .filter((post) => !post.draft)
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

export async function toHtml(markdown) {
  return String(await remark().use(gfm).use(remarkAlerts).use(html, { sanitize: false }).process(markdown));
}

function isoDay(date) {
  return new Date(date).toISOString().slice(0, 10);
}
