import { folderOf, isInside, joinPath, nameOf, relativeTo, resolvePath } from '../../../lib/path';
import type { MediaRoot } from '../../site';
import { claimsByName, type Configuration, draftField, type Generator, templates } from '../generator';
import { asAddress, folderAt, postParts, textOf } from '../post-parts';
import { readConfig, textAt, textInScript } from '../read-config';

const config = /^(?:\.eleventy|eleventy\.config)\.[cm]?[jt]s$/;

/** https://www.11ty.dev/docs/ */
export const eleventy: Generator = {
  name: 'eleventy',
  packages: { '@11ty/eleventy': 5 },
  claims: (index) => claimsByName(index, config, 10),
  usualFolder: /(?:^|\/)(?:posts|blog)$/,
  syntax: templates,
  draftMarks: [draftField],
  publishing: { future: 'built', aliases: null, imagesBeside: false },
  configFiles(index, root) {
    const inRoot = (path: string) => isInside(path, root);
    const main = index.named(config).filter((path) => folderOf(path) === root);
    const titles = index
      .named(/^(?:site|metadata|meta)\.(?:json|ya?ml|[cm]?js)$/)
      .filter((path) => inRoot(path) && nameOf(folderOf(path)) === '_data');
    const folders = index
      .named(/\.(?:json|11tydata\.[cm]?js)$/)
      .filter((path) => inRoot(path) && nameOf(path).replace(/(?:\.11tydata)?\.\w+$/, '') === nameOf(folderOf(path)));
    return [...main, ...titles.slice(0, 2), ...folders.slice(0, 9)];
  },
  configure(configuration) {
    const { root, files, text, scripts } = configuration;
    const script = scriptOf(configuration);
    const values = scripts.readLoosely(script);
    const set = /\bsetInputDirectory\(\s*["'`]([^"'`\n]+)/.exec(script)?.[1];
    const input = set ?? textAt(values, 'dir', 'input') ?? textInScript(script, 'input') ?? '';
    const contentFolder = folderAt(root, input);
    const data = folderAt(contentFolder, textAt(values, 'dir', 'data') ?? '_data');
    const titles = files.filter((path) => nameOf(folderOf(path)) === '_data');
    return {
      title:
        titles
          .map((path) =>
            path.endsWith('js') ? textInScript(text(path), 'title') : textAt(readConfig(path, text(path)), 'title'),
          )
          .find(Boolean) ?? null,
      media: passthroughs(script, root, contentFolder),
      contentFolders: [contentFolder],
      dataFolders: [resolvePath(data) ?? data],
      publishing: {
        imagesBeside: /addPassthroughCopy\([^)]*\*[^)]*(?:png|jpe?g|\*\.\{)|eleventyImageTransformPlugin/.test(script),
      },
      addresses: {
        contentFolder,
        permalinks: folderPermalinks(configuration),
        base: textInScript(script, 'pathPrefix')?.replace(/\/$/, '') ?? '',
      },
    };
  },
  address(post, { contentFolder, permalinks }) {
    const { slug, stem, folder } = postParts(post);
    const own = textOf(post.values, 'permalink');
    if (post.values.permalink === false || !isInside(post.path, contentFolder)) return null;
    const pattern = own ?? Object.entries(permalinks).find(([where]) => isInside(folder, where))?.[1];
    if (pattern !== undefined) {
      const address = pattern
        .replace(/\{\{-?\s*(?:page\.)?fileSlug(?:\s*\|\s*\w+)*\s*-?\}\}/g, slug)
        .replace(/index\.html$/, '');
      return /\{[{%]/.test(address) || pattern === '' ? null : asAddress(address);
    }
    const place = relativeTo(folder, contentFolder);
    const isOwnFolder = nameOf(folder) === stem;
    return asAddress(`${joinPath(place, isOwnFolder ? '' : stem)}/`);
  },
};

function scriptOf({ files, text }: Configuration): string {
  const main = files.find((path) => config.test(nameOf(path)));
  return main ? text(main) : '';
}

/** `addPassthroughCopy('img')`, `addPassthroughCopy({ public: '/' })`. */
function passthroughs(script: string, root: string, contentFolder: string): readonly MediaRoot[] {
  const found: MediaRoot[] = [];
  for (const [, single, map] of script.matchAll(/addPassthroughCopy\(\s*(?:["'`]([^"'`*{]+)["'`]|\{([^}]*)\})/g)) {
    if (single !== undefined) {
      const folder = joinPath(root, single.replace(/^\.?\/+|\/+$/g, ''));
      const isContent = contentFolder !== root && isInside(folder, contentFolder);
      found.push({ folder, address: asAddress(relativeTo(folder, isContent ? contentFolder : root)) });
    }
    for (const [, from = '', to = ''] of (map ?? '').matchAll(/["'`]?([\w./-]+)["'`]?\s*:\s*["'`]([^"'`]*)["'`]/g)) {
      found.push({
        folder: joinPath(root, from.replace(/^\.?\/+|\/+$/g, '')),
        address: asAddress(to).replace(/(.)\/$/, '$1'),
      });
    }
  }
  return found;
}

/** The `permalink` of directory data files, by the folder that they speak for; '' where it is computed. */
function folderPermalinks({ files, text }: Configuration): Readonly<Record<string, string>> {
  const folders = files.filter((path) => !config.test(nameOf(path)) && nameOf(folderOf(path)) !== '_data');
  const found = folders.map((path) => [folderOf(path), permalinkIn(path, text(path))] as const);
  return Object.fromEntries(found.flatMap(([folder, permalink]) => (permalink === null ? [] : [[folder, permalink]])));
}

function permalinkIn(path: string, text: string): string | null {
  if (path.endsWith('.json')) return textAt(readConfig(path, text), 'permalink');
  return /\bpermalink\b/.test(text) ? (textInScript(text, 'permalink') ?? '') : null;
}
