import { expect, test } from 'vitest';
import { printPostFile } from './post-file';
import { readPostFile } from './read-post-file';

const mark = '\ufeff';

test.each<[string, string, string | null, string]>([
  ['yaml', '---\ntitle: A\n---\nBody', 'yaml', 'Body'],
  ['closed by dots', '---\ntitle: A\n...\nBody', 'yaml', 'Body'],
  ['spaces behind the fences', '--- \ntitle: A\n---\t\nBody', 'yaml', 'Body'],
  ['Windows line endings', '---\r\ntitle: A\r\n---\r\nBody\r\n', 'yaml', 'Body\r\n'],
  ['empty frontmatter', '---\n---\nBody', 'yaml', 'Body'],
  ['no body', '---\ntitle: A\n---', 'yaml', ''],
  ['a byte-order mark', `${mark}---\ntitle: A\n---\nBody`, 'yaml', 'Body'],
  ['---yaml', '---yaml\ntitle: A\n---\nBody', 'yaml', 'Body'],
  ['toml', '+++\ntitle = "A"\n+++\nBody', 'toml', 'Body'],
  ['toml behind an empty line', '\n+++\ntitle = "A"\n+++\nBody', 'toml', 'Body'],
  ['---toml', '---toml\ntitle = "A"\n---\nBody', 'toml', 'Body'],
  ['json', '{\n  "title": "A"\n}\n\nBody', 'json', '\nBody'],
  ['json, empty', '{}\nBody', 'json', 'Body'],
  ['---json', '---json\n{"title": "A"}\n---\nBody', 'json', 'Body'],
  [';;;', ';;;\n{"title": "A"}\n;;;\nBody', 'json', 'Body'],
  ['no frontmatter', '# Title\n\nBody', null, '# Title\n\nBody'],
  ['a rule at the top', '---\n\nBody', null, '---\n\nBody'],
  ['a longer rule', '----\na\n---\n', null, '----\na\n---\n'],
  ['template tags at the top', '{% include x %}\nBody', null, '{% include x %}\nBody'],
  ['an attribute list at the top', '{: .class }\nBody', null, '{: .class }\nBody'],
  ['JSON in a line of text', '{"a": 1} and more', null, '{"a": 1} and more'],
  ['nothing', '', null, ''],
])('%s', (_, text, format, body) => {
  const file = readPostFile(text);
  expect(file.frontmatter?.format ?? null).toBe(format);
  expect(file.body).toBe(body);
  expect(file.problems).toEqual([]);
  expect(printPostFile(file)).toBe(text);
});

test('a fence that is never closed makes no frontmatter and is told', () => {
  for (const text of [
    '---\ntitle: A\nBody',
    '+++\ntitle = "A"\n',
    `${mark}---\n# comment\n"quoted key": A\n`,
    '{\n"title": "A",\n"b": 1\nBody',
  ]) {
    const file = readPostFile(text);
    expect(file.frontmatter).toBeNull();
    expect(file.problems.map(({ code }) => code)).toEqual(['frontmatter-unclosed']);
    expect(printPostFile(file)).toBe(text);
  }
});

test('frontmatter in another language is kept, and only the body can change', () => {
  const file = readPostFile('---js\n{ title: "A" }\n---\nBody');
  expect(file.problems).toEqual([{ code: 'frontmatter-language', detail: 'js' }]);
  expect(file.frontmatter?.source).toBe('{ title: "A" }\n');
  expect(file.frontmatter?.set(['title'], 'B')).toBeNull();
  expect(printPostFile({ ...file, body: 'Other' })).toBe('---js\n{ title: "A" }\n---\nOther');
});

test('problems are told where they stand in the file', () => {
  const text = `${mark}---\ntitle: [\n---\n`;
  const [problem] = readPostFile(text).problems;
  expect(problem?.code).toBe('frontmatter-invalid');
  expect(problem?.at?.[0]).toBeGreaterThan(mark.length + '---\n'.length);
});
