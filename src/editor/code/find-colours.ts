import type { RootContent } from 'hast';
import { createLowlight } from 'lowlight';
import { grammars } from './grammars';
import { languageOf } from './languages';

/** A stretch of code, in UTF-16 units from its start, and the classes of what it is: `hljs-keyword`. */
export interface Coloured {
  readonly from: number;
  readonly to: number;
  readonly classes: string;
}

const lowlight = createLowlight();

/** Tells the words of code apart; none where the language is not known. Fetches its grammar the first time. */
export async function findColours(code: string, language: string): Promise<readonly Coloured[]> {
  const known = languageOf(language);
  const load = grammars[known?.name ?? ''];
  if (!known || !load) return [];
  const name = known.name.toLowerCase();
  if (!lowlight.registered(name)) lowlight.register({ [name]: (await load()).default });
  const found: Coloured[] = [];
  let at = 0;
  for (const node of lowlight.highlight(name, code).children) walk(node, '');
  return found;

  function walk(node: RootContent, classes: string) {
    if (node.type === 'text') {
      if (classes) found.push({ from: at, to: at + node.value.length, classes });
      at += node.value.length;
    } else if (node.type === 'element') {
      const own = node.properties.className;
      const inner = Array.isArray(own) ? own.join(' ') : classes;
      for (const child of node.children) walk(child, inner);
    }
  }
}
