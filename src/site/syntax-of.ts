import type { Site, Syntax } from './site';

/** Which syntax the body of a post may hold: its site's, except where the file's extension says otherwise. */
export function syntaxOf({ syntax }: Pick<Site, 'syntax'>, path: string): Syntax {
  if (/\.mdx$/i.test(path)) return { ...syntax, templateTags: false, kramdown: false, mdx: true };
  if (/\.(?:mdoc|markdoc)$/i.test(path)) return { ...syntax, templateTags: true, kramdown: false, mdx: false };
  return syntax;
}
