import { isInside, joinPath, relativeTo } from '../../../lib/path';
import type { PathIndex } from '../../path-index';
import { type Claim, draftField, type Generator } from '../generator';
import { asAddress, postParts } from '../post-parts';
import { pathOfUrl, textInScript } from '../read-config';

const config = /(?:^|\/)\.vitepress\/config(?:\/index)?\.[cm]?[jt]s$/;

/** https://vitepress.dev/reference/site-config */
export const vitepress: Generator = {
  name: 'vitepress',
  packages: { vitepress: 3 },
  claims: (index) => configs(index).map((because): Claim => ({ root: rootOf(because), score: 11, because })),
  usualFolder: /^(?:posts|blog)/,
  syntax: { templateTags: true, kramdown: false, directives: true },
  draftMarks: [draftField],
  configFiles: (index, root) => configs(index).filter((path) => rootOf(path) === root),
  configure({ root, files, text }) {
    const script = files.map(text).join('\n');
    const source = textInScript(script, 'srcDir')?.replace(/^\.?\/+|\/+$/g, '') ?? '';
    const contentFolder = joinPath(root, source);
    const permalinks: Readonly<Record<string, string>> = /cleanUrls\s*:\s*true/.test(script) ? { '': '/:path' } : {};
    return {
      title: textInScript(script, 'title'),
      media: [{ folder: joinPath(contentFolder, 'public'), address: '/' }],
      addresses: { contentFolder, permalinks, base: pathOfUrl(textInScript(script, 'base')) },
    };
  },
  address(post, { contentFolder, permalinks }) {
    const { stem, folder, isBundle } = postParts(post);
    if (!isInside(post.path, contentFolder)) return null;
    const end = isBundle ? '/' : permalinks[''] === undefined ? '.html' : '';
    return asAddress(joinPath(relativeTo(folder, contentFolder), stem) + end);
  },
};

function configs(index: PathIndex): readonly string[] {
  return index.named(/^(?:config|index)\.[cm]?[jt]s$/).filter((path) => config.test(path));
}

function rootOf(path: string): string {
  return path.slice(0, Math.max(0, `/${path}`.indexOf('/.vitepress/') - 1));
}
