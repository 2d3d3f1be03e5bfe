import { nameOf } from '../lib/path';

const markdown = /\.(?:md|mdx|markdown|mdown|mkdn?)$/i;
const meta =
  /^(?:README|LICEN[CS]E|CHANGELOG|CONTRIBUTING|CODE_OF_CONDUCT|SECURITY|HISTORY|AGENTS|CLAUDE|SUPPORT|GOVERNANCE|(?:PULL_REQUEST|ISSUE)_TEMPLATE)(?:[-_.].*)?\.(?:md|markdown|mdx)$/i;

export function isMarkdown(path: string): boolean {
  return markdown.test(path);
}

/** A file about the repository, not of the site. */
export function isAboutRepository(path: string): boolean {
  return meta.test(nameOf(path));
}
