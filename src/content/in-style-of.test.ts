import { expect, test } from 'vitest';
import { inStyleOf } from './in-style-of';
import { readPostFile } from './read-post-file';

test.each([
  ['a list in brackets', 'tags:\n  - a\n  - b\n', 'tags: [x]\n', 'tags: [a, b]\n'],
  ['items in quotes', 'tags:\n  - a\n', 'tags: ["x", "y"]\n', 'tags: ["a"]\n'],
  ['a list line by line, as it stands', 'tags:\n  - a\n', 'tags:\n  - x\n', 'tags:\n  - a\n'],
  ['quotes', 'summary: Mud.\nrest: 1\n', "summary: 'Sand.'\n", "summary: 'Mud.'\nrest: 1\n"],
  ['a key that the other post has not', 'summary: Mud.\n', "title: 'Sand'\n", 'summary: Mud.\n'],
])('%s', (_, source, like, expected) => {
  const [own, other] = [source, like].map((text) => readPostFile(`---\n${text}---\n`).frontmatter);
  expect(own && other && inStyleOf(own, own.keys[0] ?? '', other).source).toBe(expected);
});
