import { folderOf, isInside, joinPath, relativeTo } from '../../../lib/path';
import { claimsByName, draftField, type Generator, unpublishedField } from '../generator';
import { asAddress, textOf } from '../post-parts';
import { pathOfUrl, textAt, textsIn } from '../read-config';

const config = /^nuxt\.config\.[cm]?[jt]s$/;

/** Nuxt with its Content module: https://content.nuxt.com/docs/collections/types */
export const nuxt: Generator = {
  name: 'nuxt',
  packages: { nuxt: 3, '@nuxt/content': 4 },
  claims: (index) => claimsByName(index, config, 9),
  usualFolder: /^content\//,
  syntax: { templateTags: false, kramdown: false, directives: true },
  draftMarks: [draftField, unpublishedField, { suffix: '.draft' }],
  publishing: { future: 'built', aliases: null, imagesBeside: false },
  configFiles: (index, root) => [
    ...index.named(config).filter((path) => folderOf(path) === root),
    ...index.named(/^content\.config\.[cm]?[jt]s$/).filter((path) => folderOf(path) === root),
  ],
  configure({ root, index, files, text, scripts }) {
    const values = scripts.readLoosely(
      text(files.find((path) => config.test(path.slice(path.lastIndexOf('/') + 1))) ?? ''),
    );
    const content = joinPath(root, 'content');
    return {
      url: textAt(values, 'site', 'url'),
      title: textAt(values, 'site', 'name') ?? textAt(values, 'app', 'head', 'title'),
      media: [{ folder: joinPath(root, 'public'), address: '/' }],
      contentFolders: [content],
      collections: index.foldersIn(content).map((folder) => ({ folder })),
      languages: textsIn(values, 'i18n', 'locales'),
      addresses: { contentFolder: content, permalinks: {}, base: pathOfUrl(textAt(values, 'app', 'baseURL')) },
    };
  },
  /** A path's parts without the numbers that only sort them. Pages that the site's own code makes may differ. */
  address(post, { contentFolder }) {
    const own = textOf(post.values, 'path', '_path');
    if (own !== null) return asAddress(own);
    if (!isInside(post.path, contentFolder)) return null;
    const parts = relativeTo(post.path, contentFolder)
      .replace(/(?:\.draft)?\.\w+$/, '')
      .split('/')
      .map((part) =>
        part
          .replace(/^\d+\./, '')
          .toLowerCase()
          .replaceAll(' ', '-'),
      );
    return asAddress(parts.join('/')).replace(/(?:^|\/)index$/, '') || '/';
  },
};
