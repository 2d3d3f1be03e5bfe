import { describe, expect, test } from 'vitest';
import { printPostFile } from './post-file';
import { readFile } from './read-file';

const comment = '# The site\n';
const data = {
  'site.yml': `${comment}title: "Tide"\nmenu:\n  - { name: Home, url: / } # first\n`,
  'site.toml': `${comment}title = "Tide"\n\n[menu]\nhome = "/" # first\n`,
  'site.json': '{\n  "title": "Tide",\n  "menu": [1, 2]\n}\n',
  'marked.yaml': '\ufeff---\ntitle: Tide\n',
};

describe('a data file', () => {
  test.each(Object.entries(data))('%s is all details, and one change is all that changes', (path, text) => {
    const file = readFile(path, text);
    expect(file.body).toBe('');
    expect(printPostFile(file)).toBe(text);
    const frontmatter = file.frontmatter?.set(['title'], 'Ebb') ?? null;
    expect(printPostFile({ ...file, frontmatter })).toBe(text.replace('Tide', 'Ebb'));
  });

  test.each([
    ['authors.yml', '- Ana\n- Bo\n'],
    ['broken.yml', 'title: "never closed\n'],
    ['broken.json', '{ "title": '],
    ['empty.toml', ''],
    ['two.yml', 'a: 1\n---\nb: 2\n'],
    ['long.json', `{ "a": "${'x'.repeat(70_000)}" }`],
  ])('%s is kept as text', (path, text) => {
    expect(readFile(path, text)).toEqual({ mark: '', frontmatter: null, body: text, problems: [] });
  });

  test('a post is read by its fences, whatever it says', () => {
    expect(readFile('a.md', 'title: Tide\n').frontmatter).toBeNull();
  });
});
