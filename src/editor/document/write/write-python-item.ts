import { gfmToMarkdown } from 'mdast-util-gfm';
import { defaultHandlers, type Handle } from 'mdast-util-to-markdown';

const handlers = gfmToMarkdown().extensions?.map((extension) => extension.handlers?.listItem) ?? [];
const write: Handle = handlers.find((handler) => handler !== undefined) ?? defaultHandlers.listItem;

/** An item whose text is one blank behind its marker, and whose other lines stand four columns in, as `listItemIndent: 'tab'` puts them. */
export const writePythonItem: Handle = (node, parent, state, info) =>
  write(node, parent, state, info).replace(/^([-*+]|\d+[.)]) +(?=\S)/, '$1 ');
