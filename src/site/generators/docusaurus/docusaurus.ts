import { folderOf, joinPath } from '../../../lib/path';
import { claimsByName, draftField, type Generator } from '../generator';
import { asAddress, postParts, textOf } from '../post-parts';
import { pathOfUrl, textInScript } from '../read-config';

const config = /^docusaurus\.config\.[cm]?[jt]s$/;

/** https://docusaurus.io/docs/blog */
export const docusaurus: Generator = {
  name: 'docusaurus',
  packages: { '@docusaurus/core': 4 },
  claims: (index) => claimsByName(index, config, 11),
  usualFolder: /^blog$/,
  syntax: { templateTags: false, kramdown: false, directives: true },
  draftMarks: [draftField],
  configFiles: (index, root) => index.named(config).filter((path) => folderOf(path) === root),
  configure({ root, files, text }) {
    const script = files.map(text).join('\n');
    return {
      title: textInScript(script, 'title'),
      media: [{ folder: joinPath(root, 'static'), address: '/' }],
      addresses: { contentFolder: root, permalinks: {}, base: pathOfUrl(textInScript(script, 'baseUrl')) },
    };
  },
  address(post) {
    const { slug, date } = postParts(post);
    const own = textOf(post.values, 'slug');
    if (own !== null) return asAddress(`blog/${own}`);
    return asAddress(date ? `blog/${date.year}/${date.month}/${date.day}/${slug}` : `blog/${slug}`);
  },
};
