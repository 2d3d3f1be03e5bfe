import { folderOf, joinPath } from '../../../lib/path';
import { dynamicRoutes, fileRoute, routeFor } from '../dynamic-routes';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, textAt, textsIn } from '../read-config';

const config = /^next\.config\.[cm]?[jt]s$/;
const routers = ['src/app', 'app', 'src/pages', 'pages'];

/** https://nextjs.org/docs. Which address a post has is the site's own code; the names of its pages tell it where they are clear. */
export const next: Generator = {
  name: 'next',
  packages: { next: 3 },
  claims: (index) => claimsByName(index, config, 9),
  usualFolder: /^(?:content|_?posts|data|src\/content|(?:src\/)?app\/)/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  publishing: { future: 'built', aliases: null, imagesBeside: false },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, index, files, text, scripts }) {
    const values = scripts.readLoosely(files.map(text).join('\n'));
    const folders = routers.map((name) => joinPath(root, name)).filter((folder) => index.hasFolder(folder));
    return {
      media: [{ folder: joinPath(root, 'public'), address: '/' }],
      languages: textsIn(values, 'i18n', 'locales'),
      addresses: {
        contentFolder: root,
        permalinks: {},
        base: pathOfUrl(textAt(values, 'basePath')),
        routes: Object.fromEntries(dynamicRoutes(index, folders).map((route) => [route, route])),
        ...(values.trailingSlash === true && { ending: '/' }),
      },
    };
  },
  address(post, { contentFolder, routes = {}, ending = '' }) {
    const [apps, pages] = [/app$/, /pages$/].map((name) =>
      routers.filter((folder) => name.test(folder)).map((folder) => joinPath(contentFolder, folder)),
    );
    const page = fileRoute(post.path, apps ?? [], /^page$/) ?? fileRoute(post.path, pages ?? [], null);
    if (page !== null) return page + (page === '/' ? '' : ending);
    const { stem, folder } = postParts(post);
    const route = routeFor(folder, Object.keys(routes));
    return route === null ? null : asAddress(`${route}/${textOf(post.values, 'slug') ?? stem}${ending}`);
  },
};
