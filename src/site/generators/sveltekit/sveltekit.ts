import { folderOf, joinPath } from '../../../lib/path';
import { dynamicRoutes, fileRoute, routeFor } from '../dynamic-routes';
import { claimsByName, draftField, type Generator, noTemplates, unpublishedField } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, textAt } from '../read-config';

const config = /^svelte\.config\.[cm]?[jt]s$/;

/** https://svelte.dev/docs/kit. Which address a post has is the site's own code; the names of its routes tell it where they are clear. */
export const sveltekit: Generator = {
  name: 'sveltekit',
  packages: { '@sveltejs/kit': 4 },
  claims: (index) => claimsByName(index, config, 6),
  usualFolder: /posts$/,
  syntax: noTemplates,
  draftMarks: [draftField, unpublishedField],
  publishing: { future: 'built', aliases: null, imagesBeside: false },
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, index, files, text, scripts }) {
    const values = scripts.readLoosely(files.map(text).join('\n'));
    return {
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      addresses: {
        contentFolder: root,
        permalinks: {},
        base: pathOfUrl(textAt(values, 'kit', 'paths', 'base')),
        routes: Object.fromEntries(dynamicRoutes(index, [joinPath(root, 'src/routes')]).map((route) => [route, route])),
      },
    };
  },
  address(post, { contentFolder, routes = {} }) {
    const page = fileRoute(post.path, [joinPath(contentFolder, 'src/routes')], /^\+page$/);
    if (page !== null) return page;
    const { slug, folder } = postParts(post);
    const route = routeFor(folder, Object.keys(routes));
    return route === null ? null : asAddress(`${route}/${textOf(post.values, 'slug') ?? slug}`);
  },
};
