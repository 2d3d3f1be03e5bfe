import { expect, test } from 'vitest';
import { changedParts } from './changed-parts';

const post = (title: string, body: string) => `---\ntitle: ${title}\ncoverAlt: Mud\n---\n\n${body}`;
const spelled = (runs: readonly { kind: string; text: string }[]) =>
  runs.map(({ kind, text }) => (kind === 'added' ? `+${text}+` : kind === 'removed' ? `-${text}-` : text)).join('');

test('only what differs is told, details by their label', () => {
  const parts = changedParts(
    post('Old', 'One stays.\n\nTwo goes home.\n\nThree stays.\n'),
    post('New', 'One stays.\n\nTwo comes home.\n\nThree stays.\n\nFour.\n'),
  );
  expect(parts.map(({ label, runs }) => [label, spelled(runs)])).toEqual([
    ['Title', '-Old-+New+'],
    [null, 'Two -goes-+comes+ home.'],
    [null, '+Four.+'],
  ]);
});

test('the same post has no changed part, a detail that came or went is one', () => {
  expect(changedParts(post('A', 'x'), post('A', 'x'))).toEqual([]);
  const parts = changedParts('---\ntitle: A\n---\nx', '---\ntitle: A\ndraft: true\n---\nx');
  expect(parts.map(({ label, runs }) => [label, spelled(runs)])).toEqual([['Draft', '+true+']]);
});

test('a changed comment between the details is told too', () => {
  expect(changedParts('---\n# a\ntitle: A\n---\n', '---\n# b\ntitle: A\n---\n')).toHaveLength(1);
});
