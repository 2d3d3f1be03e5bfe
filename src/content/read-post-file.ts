import { formats } from './formats/index';
import type { PostFile } from './post-file';
import type { Problem } from './value';

/**
 * Splits a post's text into byte-order mark, frontmatter and body. Never throws: what cannot be read is told in
 * `problems`, whose offsets count from the start of the text. A fence that is never closed makes no frontmatter.
 */
export function readPostFile(text: string): PostFile {
  const mark = text.startsWith('\ufeff') ? '\ufeff' : '';
  const file = text.slice(mark.length);
  for (const format of formats) {
    const parts = format.split(file);
    if (!parts) continue;
    const frontmatter = format.read(parts);
    return {
      mark,
      frontmatter,
      body: parts.body,
      problems: frontmatter.problems.map((problem) => shifted(problem, mark.length)),
    };
  }
  return {
    mark,
    frontmatter: null,
    body: file,
    problems: isUnclosed(file) ? [{ code: 'frontmatter-unclosed', detail: '', at: [0, 3] }] : [],
  };
}

/** A first line `---` alone is a rule; with a key under it, it was meant to open frontmatter, as a brace with two keys was. */
function isUnclosed(file: string): boolean {
  return (
    /^\+\+\+[ \t]*\r?\n/.test(file) ||
    /^\{\s*"[^"\n]{1,100}"[ \t]*:[ \t]*\S[^\n]*,[ \t]*\r?\n[ \t]*"/.test(file) ||
    /^---[ \t]*\w*[ \t]*\r?\n(?:[ \t]*(?:#.*)?\r?\n)*["']?[\p{L}_][\p{L}\d_ -]*["']?[ \t]*:/u.test(file)
  );
}

function shifted(problem: Problem, by: number): Problem {
  return problem.at ? { ...problem, at: [problem.at[0] + by, problem.at[1] + by] } : problem;
}
