import { Heading } from '@tiptap/extension-heading';
import type { Construct } from '../../construct';

export const heading: Construct = {
  name: 'heading',
  extensions: [Heading],
  read: {
    heading: (node, { textBlock }) => textBlock('heading', node, { level: node.depth }),
  },
  write: {
    heading: (node, { phrasing }) => ({ type: 'heading', depth: node.attrs.level, children: phrasing(node) }),
  },
  examples: [
    '# One\n\n## Two *and* more\n\n###### Six\n',
    '## Closed ##\n',
    'Underlined\n==========\n\nAnd again\n---\n',
    '## Text follows at once\nThe text.\n',
    '#\n',
  ],
};
