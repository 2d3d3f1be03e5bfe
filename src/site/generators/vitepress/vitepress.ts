import { isMap, type ValueMap } from '../../../content/value';
import { valueAt } from '../../../content/value-path';
import { isInside, joinPath, relativeTo } from '../../../lib/path';
import type { PathIndex } from '../../path-index';
import { type Claim, draftField, type Generator } from '../generator';
import { asAddress, folderAt } from '../post-parts';
import { pathOfUrl, textAt, textsAt } from '../read-config';

const config = /(?:^|\/)\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/;

/** https://vitepress.dev/reference/site-config */
export const vitepress: Generator = {
  name: 'vitepress',
  packages: { vitepress: 3 },
  claims: (index) => configs(index).map((because): Claim => ({ root: rootOf(because), score: 11, because })),
  usualFolder: /^(?:posts|blog)/,
  syntax: { templateTags: true, kramdown: false, directives: true },
  draftMarks: [draftField],
  publishing: { future: 'built', aliases: null, imagesBeside: true },
  configFiles: (index, root) => configs(index).filter((path) => rootOf(path) === root),
  configure({ root, files, text, scripts }) {
    const values = scripts.readLoosely(files.map(text).join('\n'));
    const contentFolder = folderAt(root, textAt(values, 'srcDir') ?? '');
    return {
      title: textAt(values, 'title'),
      contentFolders: [contentFolder],
      languages: Object.keys(textsOfLocales(values)),
      media: [{ folder: joinPath(contentFolder, 'public'), address: '/' }],
      addresses: {
        contentFolder,
        permalinks: textsAt(values, 'rewrites'),
        base: pathOfUrl(textAt(values, 'base')),
        ending: values.cleanUrls === true ? '' : '.html',
      },
    };
  },
  address(post, { contentFolder, permalinks, ending = '.html' }) {
    if (!isInside(post.path, contentFolder)) return null;
    const path = rewritten(relativeTo(post.path, contentFolder), permalinks).replace(/\.\w+$/, '');
    return asAddress(/(?:^|\/)index$/.test(path) ? path.slice(0, -'index'.length) : path + ending);
  },
};

/** `rewrites: { 'posts/:slug.md': 'blog/:slug.md' }`: a name stands for one part of a path, with `*` or `(.*)` for many. */
function rewritten(path: string, rewrites: Readonly<Record<string, string>>): string {
  for (const [from, to] of Object.entries(rewrites)) {
    const [before = '', after = ''] = from.split(/:[a-z]\w*(?:\*|\(\.\*\))?/i);
    const [name = ''] = /:[a-z]\w*/i.exec(from) ?? [];
    if (from.split(':').length > 2 || !path.startsWith(before) || !path.endsWith(after)) continue;
    const filled = path.slice(before.length, path.length - after.length);
    if (name === '' ? path === from : filled !== '' && (/\*/.test(from) || !filled.includes('/')))
      return name === '' ? to : to.replace(/:[a-z]\w*(?:\*|\(\.\*\))?/i, () => filled);
  }
  return path;
}

function textsOfLocales(values: ValueMap): ValueMap {
  const locales = valueAt(values, ['locales']);
  return isMap(locales) ? locales : {};
}

function configs(index: PathIndex): readonly string[] {
  return index.named(/^(?:config|index)\.[cm]?[jt]s$/).filter((path) => config.test(path));
}

function rootOf(path: string): string {
  return path.slice(0, Math.max(0, `/${path}`.indexOf('/.vitepress/') - 1));
}
