import { readPostFile } from '../../content/read-post-file';

/** So much of a text is looked at. */
const longest = 200_000;
const code = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n(?:[^]*?\n)??[ \t>]*\1[`~]*[ \t]*(?=\n|$)|(`+)[^`\n]+\2/gm;
const fences = /^[ \t>]*\$\$[ \t]*\n[^$]{1,5000}?\n[ \t>]*\$\$[ \t]*$/m;
const display = /(?<![\\$])\$\$[^$\n]{1,2000}\$\$(?!\$)/;
/** Between single dollars only what a price or a shell's variable never holds: a command, a power, an index, a lone letter. */
const inline = /(?<![\\$\w])\$(?:[a-zA-Z]|(?=[^$\n]*(?:\\[a-zA-Z]+|[\^_]))[^\s$](?:[^$\n]{0,300}[^\s$\\])?)\$(?![\d$])/;
/** Kramdown's and Goldmark's `\\(x\\)`, and a lone backslash where the text is not read as Markdown. */
const brackets = /\\{1,2}\([^\n]{1,300}?\\{1,2}\)|^\s*\\{1,2}\[[^]{1,2000}?\\{1,2}\]\s*$/m;
const switches = ['math', 'mathjax', 'katex', 'use_math', 'usemathjax', 'latex'];

/** Whether a post has a formula in its text, or says that it has. */
export function writesMath(text: string): boolean {
  const { frontmatter, body } = readPostFile(text);
  const says = Object.entries(frontmatter?.values ?? {}).some(
    ([key, value]) => switches.includes(key.toLowerCase()) && (value === true || value === 'true' || isNamed(value)),
  );
  if (says) return true;
  const words = body.slice(0, longest).replaceAll('\r\n', '\n');
  if (!/\$|\\[([]/.test(words)) return false;
  const prose = words.replaceAll(code, '');
  return [fences, display, inline].some((pattern) => pattern.test(prose)) || holdsTex(brackets.exec(prose)?.[0]);
}

function isNamed(value: unknown): boolean {
  return typeof value === 'string' && /^(?:katex|mathjax|mathml)$/i.test(value);
}

/** An escaped bracket of plain Markdown, `\[ ] done`, holds none of this. */
function holdsTex(found: string | undefined): boolean {
  return found !== undefined && /[\^_=]|\\[a-zA-Z]/.test(found.slice(2));
}

const configs =
  /^(?:package\.json|(?:hugo|config)\.(?:toml|ya?ml|json)|config\/_default\/\w+\.(?:toml|ya?ml|json)|_config\.ya?ml|mkdocs\.ya?ml|(?:zola|zensical)\.toml|(?:astro|docusaurus|next|nuxt|svelte|gatsby|eleventy|gridsome)[.-]config\.[cm]?[jt]s|\.eleventy\.[cm]?js|(?:docs\/)?\.vitepress\/config\.[cm]?[jt]s|pelicanconf\.py)$/;

/** Of a site's files, seen from its folder, those whose text may switch formulas on. */
export function mayEnableMath(path: string): boolean {
  return configs.test(path);
}

/** What names a program that draws formulas; Hugo's passthrough is what keeps them for one. */
const programs =
  /\b(?:katex|mathjax\d?|math(?:jax)?_engine|(?:remark|rehype)-(?:math|katex|mathjax)|remark-katex|markdown-it-(?:katex|mathjax\d?|math|texmath)|arithmatex|passthrough|temml|render_math|math(?=["']?\s*[:=]))\b["']?\s*[:=({,\])]?\s*([\w"'{[]*)/gi;

/** Whether a configuration's text switches formulas on; what is commented out or switched off does not. */
export function enablesMath(config: string): boolean {
  const lines = config.slice(0, longest).split('\n');
  return lines.some(
    (line) =>
      !/^\s*(?:#|\/\/|\*|\/\*)/.test(line) &&
      [...line.matchAll(programs)].some(([, value = '']) => !/^["']?(?:false|null|nil|none|off|0)\b/i.test(value)),
  );
}
