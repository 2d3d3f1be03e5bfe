import type { Generator } from './generator';

/** GitHub's limit for a status's description. */
const longest = 140;

/**
 * The generator's own reason for a failed build, in one line of at most 140 characters.
 * @param log plain text
 * @param worktree the checkout's folder: paths in it are given from its top
 */
export function failureReason(log: string, generator: Generator, worktree: string): string {
  const text = log
    .replaceAll(`file://${worktree}/`, '')
    .replaceAll(`${worktree}/`, '')
    .replaceAll(/^\[\w+\] /gm, '');
  const found = generator.reasons.map((pattern) => pattern.exec(text)).find((match) => match !== null);
  const reason = found?.slice(1).join(': ') ?? lastLine(text) ?? 'The build failed and gave no reason.';
  return shorten(
    reason
      .replaceAll(/\s*\(via [\w ]+\)/g, '')
      .replace(/^(\[[\w: .-]+\] )+/, '')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
}

function lastLine(text: string): string | undefined {
  const isTelling = (line: string) => line.trim() !== '' && !/^\s+at /.test(line);
  return text.split('\n').findLast(isTelling);
}

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
