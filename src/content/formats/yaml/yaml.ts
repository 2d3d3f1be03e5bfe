import { splitAtFences } from '../../fences';
import type { Format } from '../../frontmatter';
import { splicedFrontmatter } from '../../spliced-frontmatter';
import { plainStyle, printPair } from './print-yaml';
import { yamlGrammar } from './yaml-grammar';
import { styleFor } from './yaml-style';

/** `---`, or `---yaml`; any other word but those of the TOML and JSON formats names a language that Galley cannot read. */
const opening = /---[ \t]*(?!(?:toml|json)\b)(\w*)[ \t]*\r?\n/y;
const closing = /^(?:---|\.\.\.)[ \t]*$/;

/**
 * YAML between `---` and `---` or `...`. Frontmatter in another language (`---js`) is kept with a problem: its source is
 * shown, no field can be changed, and the body is edited as ever.
 */
export const yaml: Format = {
  name: 'yaml',
  split: (file) => splitAtFences(file, opening, closing),
  read(parts) {
    const language = /^---[ \t]*(\w+)/.exec(parts.open)?.[1] ?? 'yaml';
    const foreign = !/^ya?ml$/i.test(language);
    return splicedFrontmatter(yamlGrammar, parts, foreign ? [{ code: 'frontmatter-language', detail: language }] : []);
  },
  create(entries, like) {
    const style = like?.format === 'yaml' ? styleFor(like.source) : () => plainStyle;
    const newline = style('').newline;
    const source = entries.map(([key, value]) => printPair(key, value, 0, style(key)) + newline).join('');
    return splicedFrontmatter(yamlGrammar, { open: `---${newline}`, source, close: `---${newline}` });
  },
};
