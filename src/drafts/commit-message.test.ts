import { expect, test } from 'vitest';
import { commitMessage, deedMessage } from './commit-message';

test.each([
  [['Add post: First frost', 'Fix footer', 'Update post: Soup'], false, 'Update post: Tide'],
  [['Add post: First frost', 'Fix footer'], false, 'Update post: Tide'],
  [['Update “First frost”', 'Update “Soup”'], true, 'Add “Tide”'],
  [['content: add "Soup"', 'content: add "Bread"'], true, 'content: add "Tide"'],
  [['added new post: Soup'], false, 'updated new post: Tide'],
  [['Bump eleventy', 'wip'], true, 'Add post: Tide'],
  [[], false, 'Update post: Tide'],
] as const)('%j, new: %s → %s', (recentMessages, isNew, expected) => {
  expect(commitMessage({ title: 'Tide', isNew, recentMessages })).toBe(expected);
});

test('a title is one line, and a missing one has a name', () => {
  expect(commitMessage({ title: 'One\n  two', isNew: true, recentMessages: [] })).toBe('Add post: One two');
  expect(commitMessage({ title: ' ', isNew: true, recentMessages: [] })).toBe('Add post: Untitled');
});

test('a very long title is cut where a word ends, and never inside a character', () => {
  const message = commitMessage({ title: 'A rather long title '.repeat(40), isNew: true, recentMessages: [] });
  expect(message).toMatch(/^Add post: A rather long title .* (?:A|rather|long|title)…$/);
  expect(message.length).toBeLessThanOrEqual(110);
  const family = '👩‍👩‍👧';
  expect(commitMessage({ title: family.repeat(200), isNew: true, recentMessages: [] })).toBe(
    `Add post: ${family.repeat(99)}…`,
  );
});

test.each([
  [['Update post: Soup'], 'rename', 'Rename post: Tide'],
  [['content: add "Soup"'], 'delete', 'content: delete "Tide"'],
  [['Updated “Soup”'], 'delete', 'Deleted “Tide”'],
  [['fix(blog): updates the post: Soup'], 'rename', 'fix(blog): renames the post: Tide'],
  [[], 'delete', 'Delete post: Tide'],
] as const)('%j, %s → %s', (recentMessages, deed, expected) => {
  expect(deedMessage(deed, 'Tide', recentMessages)).toBe(expected);
});
