import type { Extension } from 'micromark-util-types';
import { opaqueText, type FindEnd } from './opaque';

const lineEndings = [-5, -4, -3];
const mark = /\r?\n[ \t>]*:[ \t]+(?=\S)/y;

/**
 * The `: ` that starts a line of a definition list, with the line ending before it: opaque, so that term and definition
 * stay on lines of their own. Source: https://michelf.ca/projects/php-markdown/extra/#def-list
 */
export function definitionMarks(text: string): Extension {
  const find: FindEnd = (at) => {
    mark.lastIndex = at;
    return mark.test(text) ? mark.lastIndex : -1;
  };
  const construct = opaqueText('definitionMark', find);
  return { text: Object.fromEntries(lineEndings.map((code) => [code, construct])) };
}
