import { CodeXml } from 'lucide-react';
import { insertSourceArea } from '../../insertion/insert-source-area';
import type { InsertableBlock } from '../../insertion/insertable-block';

/** Generators that show HTML as it is written; of another one's, only the posts tell. */
const showsHtml: readonly string[] = [
  'astro',
  'docusaurus',
  'eleventy',
  'gatsby',
  'hexo',
  'jekyll',
  'mkdocs',
  'vitepress',
  'zola',
];

export const rawItems: readonly InsertableBlock[] = [
  {
    name: 'html',
    group: 'notes',
    icon: CodeXml,
    words: ({ editor }) => editor.items.html,
    isOf: ({ generator, hasHtml }) => hasHtml || showsHtml.includes(generator),
    insert: ({ editor }) => insertSourceArea(editor),
  },
];
