import type { Syntax } from '../site';
import { directive } from './directive';
import { html } from './html';
import { hugo } from './hugo';
import { jsx } from './jsx';
import { liquid } from './liquid';
import type { Tag } from './tag';

/** Longer sources are no tags that a form could show. */
const longest = 4000;

/** The one tag that a source is, in the syntax of its file; null when it is none, or more than one. */
export function readTag(source: string, syntax: Syntax): Tag | null {
  const start = source.trimStart().slice(0, 3);
  if (source.length > longest) return null;
  if (start.startsWith('{{<') || start.startsWith('{{%')) return syntax.templateTags ? hugo.parse(source) : null;
  if (start.startsWith('{')) return syntax.templateTags ? liquid.parse(source) : null;
  if (start.startsWith(':')) return syntax.directives ? directive.parse(source) : null;
  if (start.startsWith('<')) return (syntax.mdx ? jsx : html).parse(source);
  return null;
}
