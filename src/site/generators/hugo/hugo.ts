import { folderOf, isInside, joinPath, nameOf, relativeTo } from '../../../lib/path';
import type { PathIndex } from '../../path-index';
import { claimsByName, type Claim, draftField, type Generator, templates } from '../generator';
import { asAddress, fillPermalink, postParts, textOf } from '../post-parts';
import { pathOfUrl, readConfig, textAt, textsAt } from '../read-config';

const own = /^hugo\.(?:toml|ya?ml|json)$/;
const legacy = /^config\.(?:toml|ya?ml|json)$/;

/** https://gohugo.io/ */
export const hugo: Generator = {
  name: 'hugo',
  packages: {},
  claims: (index) => [
    ...claimsByName(index, own, 10).map(atSiteRoot),
    ...claimsByName(index, legacy, 9)
      .map(atSiteRoot)
      .filter(({ root }) => looksLikeHugo(index, root)),
  ],
  settle: ({ because, score }, text) => (legacy.test(nameOf(because)) && /^\s*base_url\s*=/m.test(text) ? 0 : score),
  usualFolder: /^content(?:\/[a-z-]{2,5})?\/(?:posts?|blog|news|articles?)$/,
  syntax: templates,
  draftMarks: [draftField],
  configFiles: (index, root) =>
    [...index.named(own), ...index.named(legacy), ...index.named(/^(?:permalinks|languages)\.(?:toml|ya?ml)$/)].filter(
      (path) => atSiteRoot({ root: folderOf(path), score: 0, because: path }).root === root,
    ),
  configure({ root, files, text }) {
    const values = Object.assign({}, ...files.map((path) => readConfig(path, text(path))).reverse());
    const permalinks = { ...textsAt(values, 'permalinks'), ...textsAt(values, 'permalinks', 'page') };
    const content = textAt(values, 'contentDir') ?? textAt(values, 'contentdir') ?? 'content';
    return {
      title: textAt(values, 'title'),
      media: [{ folder: joinPath(root, textAt(values, 'staticDir') ?? 'static'), address: '/' }],
      addresses: {
        contentFolder: joinPath(root, content),
        permalinks,
        base: pathOfUrl(textAt(values, 'baseURL') ?? textAt(values, 'baseurl')),
      },
    };
  },
  address(post, { contentFolder, permalinks }) {
    const url = textOf(post.values, 'url');
    if (url !== null) return asAddress(url);
    if (!isInside(post.path, contentFolder)) return null;
    const { slug: named, stem, folder, date } = postParts(post);
    const language = /^[a-z]{2}(?:-[a-z]{2})?(?=\/|$)/i.exec(relativeTo(folder, contentFolder))?.[0];
    const place = relativeTo(folder, joinPath(contentFolder, language && folder !== contentFolder ? language : ''));
    const slug = textOf(post.values, 'slug') ?? stem;
    const section = place.split('/')[0] ?? '';
    const pattern = permalinks[section];
    const prefix = language && language !== 'en' ? `/${language}` : '';
    const title = textOf(post.values, 'title');
    const parts = {
      ...(date ?? { year: null, month: null, day: null }),
      slug: textOf(post.values, 'slug') ?? slugOf(title ?? named),
      title: slugOf(title ?? named),
      section,
      sections: place,
      filename: stem,
      contentbasename: stem,
      slugorcontentbasename: slug,
    };
    return pattern === undefined
      ? prefix + urlized(`${joinPath(place, slug)}/`)
      : nullable(prefix, fillPermalink(pattern, parts));
  },
};

/** `config/_default/hugo.toml` and `config/hugo.toml` speak for the folder above. */
function atSiteRoot(claim: Claim): Claim {
  return { ...claim, root: claim.root.replace(/(?:^|\/)config(?:\/_default)?$/, '') };
}

function looksLikeHugo(index: PathIndex, root: string): boolean {
  const has = (folder: string) => index.hasFolder(joinPath(root, folder));
  return has('content') && (has('layouts') || has('archetypes') || has('themes') || has('static'));
}

function urlized(path: string): string {
  return asAddress(path.toLowerCase().replaceAll(' ', '-'));
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}._+-]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function nullable(prefix: string, address: string | null): string | null {
  return address === null ? null : prefix + address;
}
