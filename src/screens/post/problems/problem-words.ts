import type { DeskMessages } from '../../../i18n/desk-text';
import type { PostProblem } from './post-problems';

/** What a problem is called. */
export function problemWords(problem: PostProblem, words: DeskMessages['problems']): string {
  if ('length' in problem) return words[problem.kind](problem.length);
  if (problem.kind === 'file-heavy') return words['file-heavy'](problem.text, problem.size);
  if (problem.kind === 'heading-empty') return words['heading-empty'];
  if (problem.kind === 'heading-skip') return words['heading-skip'](problem.text, problem.level, problem.above);
  return words[problem.kind](problem.text);
}
