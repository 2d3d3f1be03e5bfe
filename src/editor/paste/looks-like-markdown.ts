/** Marks that people type only when they mean Markdown. One of them is enough. */
const certain = [
  /^#{1,6} \S/m,
  /^ {0,3}(?:```|~~~)/m,
  /^ {0,3}> \S/m,
  /^ {0,3}[-*+] \[[ xX]\] \S/m,
  /^ {0,3}\|.+\|[ \t]*\n {0,3}\|?[ :|-]+\|[ :|-]*$/m,
  /!?\[[^\]\n]*\]\((?:<[^<>\n]+>|(?:https?:|mailto:|\/|\.|#)[^)\s]*)\)/,
  /(?:^|[\s(])`[^`\s](?:[^`\n]*[^`\s])?`(?:[^\w`]|$)/m,
  /(?:^|\s)\*\*\S(?:[^*\n]*\S)?\*\*(?:\W|$)/m,
];

/** Marks that a plain text may have once; in two lines they make a list. */
const listed = [/^ {0,3}[-*+] \S/gm, /^ {0,3}\d{1,3}[.)] \S/gm];

/** Whether a text that was copied as plain text was written as Markdown. */
export function looksLikeMarkdown(text: string): boolean {
  return certain.some((mark) => mark.test(text)) || listed.some((mark) => (text.match(mark)?.length ?? 0) > 1);
}
