import { describe, expect, test } from 'vitest';
import type { Frontmatter } from '../../src/content/frontmatter';
import { printPostFile } from '../../src/content/post-file';
import { readPostFile } from '../../src/content/read-post-file';

type Change = (from: Frontmatter) => Frontmatter | null;

const title: Change = (from) => from.set(['title'], 'New title');
const mark = '\ufeff';

/** Posts as people have them, the change of one field, and the lines that change: the old ones, then the new ones. */
const odd: readonly (readonly [name: string, text: string, change: Change, was: string, is: string])[] = [
  [
    'a byte-order mark and Windows line endings',
    `${mark}---\r\ntitle: Old\r\ntags:\r\n  - a\r\n---\r\nBody\r\n`,
    (f) => f.set(['tags'], ['a', 'b']),
    '  - a\r\n',
    '  - a\r\n  - b\r\n',
  ],
  [
    'line endings of both kinds',
    '---\r\ntitle: Old\ndate: 2026-01-01\r\n---\nBody',
    title,
    'title: Old\n',
    'title: New title\n',
  ],
  ['dots as the closing fence', '---\ntitle: Old\n...\nBody', title, 'Old', 'New title'],
  ['spaces and tabs behind the fences', '--- \ntitle: Old\n---\t \nBody', title, 'Old', 'New title'],
  ['no line break at the end', '---\ntitle: Old\n---', title, 'Old', 'New title'],
  [
    'comments everywhere',
    '---\n# Of 2019\n\ntitle: Old # keep\n# see the style guide\ntags: [a] # sorted\n# end\n---\n',
    (f) => f.set(['tags'], []),
    '[a]',
    '[]',
  ],
  [
    'anchors, aliases and merge keys',
    '---\nbase: &b\n  x: 1\npost:\n  <<: *b\n  y: 2\ntitle: Old\n---\n',
    (f) => f.set(['post', 'y'], 3),
    'y: 2',
    'y: 3',
  ],
  [
    'tags of another language',
    '---\ntitle: Old\nsecret: !ruby/object:Gem {}\nwhen: !!timestamp 2026-01-01\n---\n',
    title,
    'Old',
    'New title',
  ],
  ['a key twice', '---\ntitle: Old\ntags: [a]\ntags: [b]\n---\n', title, 'Old', 'New title'],
  [
    'a template in the place of a value',
    '---\ntitle: {{ replace .Name "-" " " }}\ndraft: true\n---\n',
    (f) => f.set(['draft'], false),
    'true',
    'false',
  ],
  [
    'quoted and odd keys',
    '---\n"og:title": Old\n\'a b\': 1\n? c\n: 2\n2024: x\nタイトル: y\n---\n',
    (f) => f.set(['og:title'], 'New'),
    'Old',
    'New',
  ],
  [
    'a plain text on several lines',
    '---\ntitle: Old\nsummary: One line\n  and the next\n  and a third\ndraft: yes\n---\n',
    (f) => f.set(['summary'], 'Short'),
    'One line\n  and the next\n  and a third',
    'Short',
  ],
  [
    'a literal block with an indentation of its own',
    '---\ncode: |2-\n    x\n\n  y\ntitle: Old\n---\n',
    (f) => f.set(['code'], '  x\n\nz'),
    '  y\n',
    '  z\n',
  ],
  [
    'a folded block that keeps its breaks',
    '---\nsummary: >+\n  One\n  two.\n\n  Three\n  four.\n\n\ntitle: Old\n---\n',
    (f) => f.set(['summary'], 'One two.\nThree five.\n\n\n'),
    '  Three\n  four.\n',
    '  Three five.\n',
  ],
  [
    'a flow list on several lines',
    '---\ntags: [\n  a, # one\n  b,\n]\ntitle: Old\n---\n',
    (f) => f.move(['tags', 1], 0),
    '  a, # one\n  b,\n',
    '  b,\n  a, # one\n',
  ],
  [
    'numbers that keep their text',
    '---\nid: 007\nbig: 1_000\nhex: 0x1F\nfloat: 1e3\nhalf: .5\nversion: 1.10\ntitle: Old\n---\n',
    (f) => f.set(['version'], '1.11'),
    '1.10',
    '1.11',
  ],
  [
    'words that some take for booleans',
    '---\na: yes\nb: No\nc: on\nd: OFF\ne: y\nNO: Norway\ntitle: Old\n---\n',
    (f) => f.set(['c'], 'off'),
    'c: on',
    'c: off',
  ],
  [
    'dates in every form',
    '---\na: 2026-01-02\nb: 2026-01-02 08:00:00 +0100\nc: 2026/01/02\nd: 2 Jan 2026\ne: "2026-01-02"\nf: 2026-01-02T08:00:00.000Z\n---\n',
    (f) => f.set(['b'], { date: '2027-01-02 08:00:00 +0100' }),
    'b: 2026',
    'b: 2027',
  ],
  [
    'lists of lists and of maps',
    '---\nrows:\n- [1, 2]\n- - 3\n  - 4\nlinks:\n    - name: A\n      url: /a\n\n    - name: B\n      url: /b\n---\n',
    (f) => f.set(['links', 1, 'url'], '/c'),
    '/b',
    '/c',
  ],
  [
    'nothing in many ways',
    '---\na:\nb: ~\nc: null\nd: ""\ne: []\nf: {}\ntitle:\n---\n',
    title,
    'title:',
    'title: New title',
  ],
  ['a line of equals and emoji', '---\ntitle: "Old 🎉"\nmood: 🎉\n---\n', title, '"Old 🎉"', '"New title"'],
  [
    'TOML of every kind',
    "+++\ntitle = 'Old'\na.b = 1\ntext = '''\n# no comment\n'''\nwhen = 2026-01-01T00:00:00Z\n\n[extra]\n  x = { y = [1, 2] }\n\n[[links]]\nname = \"A\"\n+++\n",
    (f) => f.set(['extra', 'x', 'y'], [1, 2, 3]),
    '[1, 2]',
    '[1, 2, 3]',
  ],
  ['TOML behind empty lines', '\n\n+++\r\ntitle = "Old"\r\n+++\r\nBody', title, 'Old', 'New title'],
  ['TOML between dashes', '---toml\ntitle = "Old"\n---\nBody', title, 'Old', 'New title'],
  [
    'JSON with tabs and escapes',
    '{\n\t"title": "Old \\u00e9",\n\t"tags": ["a",\n\t\t"b"]\n}\n\nBody',
    title,
    '"Old \\u00e9"',
    '"New title"',
  ],
  ['JSON between semicolons', ';;;\n{ "title": "Old" }\n;;;\nBody', title, 'Old', 'New title'],
  [
    'a second frontmatter, which is the body',
    '---\ntitle: Old\n---\n---\ntitle: Other\n---\nBody',
    title,
    'Old',
    'New title',
  ],
];

describe('odd frontmatter', () => {
  test.each(odd)('%s', (_, text, change, was, is) => {
    const file = readPostFile(text);
    expect(file.problems).toEqual([]);
    expect(printPostFile(file)).toBe(text);
    const frontmatter = file.frontmatter && change(file.frontmatter);
    expect(frontmatter && printPostFile({ ...file, frontmatter })).toBe(text.replace(was, () => is));
    expect(text.split(was).length).toBeGreaterThan(1);
  });

  test.each([
    ['another language', '---js\n{ title: "Old" }\n---\nBody'],
    ['a bracket that is never closed', '---\ntitle: Old\ntags: [a\n---\nBody'],
    ['a colon too much', '---\ntitle: Old: and older\n---\nBody'],
    ['a tab as indentation', '---\ntitle: Old\nm:\n\tx: 1\n---\nBody'],
    ['words alone', '---\njust words\n---\nBody'],
    ['a list at the top', '---\n- a\n- b\n---\nBody'],
    ['a key that reaches into prototypes', '---\ntitle: Old\n__proto__: { polluted: true }\n---\nBody'],
    [
      'a chain of aliases',
      `---\na: &a [x]\n${'bcdefgh'.replace(/./g, (key) => `${key}: &${key} [${`*${String.fromCharCode(key.charCodeAt(0) - 1)}, `.repeat(9)}]\n`)}---\nBody`,
    ],
    ['more than 64 KB', `---\ntitle: Old\ntext: ${'x'.repeat(70_000)}\n---\nBody`],
    ...[40, 1000, 5000, 60_000].flatMap((count) => [
      [`${count} brackets`, `---\ntitle: Old\na: ${'['.repeat(count)}\n---\nBody`],
      [
        `${count} brackets that are closed`,
        `---\ntitle: Old\na: ${'['.repeat(count)}${']'.repeat(Math.min(count, 5000))}\n---\nBody`,
      ],
      [`${count} braces`, `---\ntitle: Old\na: ${'{a: '.repeat(Math.min(count, 15_000))}\n---\nBody`],
      [`${count} lists in lists`, `---\ntitle: Old\na:\n  ${'- '.repeat(Math.min(count, 30_000))}x\n---\nBody`],
    ]),
    ['51 aliases', `---\ntitle: Old\na: &a x\nb: [${'*a, '.repeat(51)}]\n---\nBody`],
    ['TOML with a key twice', '+++\ntitle = "Old"\ntitle = "Older"\n+++\nBody'],
    ['JSON with a comma too much', '---json\n{ "title": "Old", }\n---\nBody'],
  ])('what cannot be read is told and kept, and the body is written as ever: %s', (_, text) => {
    const file = readPostFile(text);
    expect(file.problems.length).toBeGreaterThan(0);
    expect(printPostFile(file)).toBe(text);
    expect(file.frontmatter && title(file.frontmatter)).toBeNull();
    expect(printPostFile({ ...file, body: 'Other' })).toBe(text.replace(/Body$/, 'Other'));
    expect(['Old', 'Old: and older', undefined]).toContain(file.frontmatter?.values['title']);
    expect('polluted' in {}).toBe(false);
  });
});
