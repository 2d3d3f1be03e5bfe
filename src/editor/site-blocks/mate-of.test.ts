// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { openBody } from '../document/open';
import { saveBody } from '../document/save';

const templates = { templateTags: true, kramdown: false, directives: true };

/** The text without the block whose source begins so, deleted by key; undoing once brings all of it back. */
function without(text: string, start: string, mdx = false): string {
  const syntax = { ...templates, templateTags: !mdx, mdx };
  const live = createLiveEditor(syntax);
  live.open(openBody(text, syntax));
  let place = -1;
  live.document.descendants((node, at) => {
    if (place < 0 && String(node.attrs.raw ?? '').startsWith(start)) place = at;
  });
  const before = live.document;
  live.selectNode(place);
  live.press('Backspace');
  const saved = live.saved();
  live.press('Mod-z');
  expect(live.document.eq(before)).toBe(true);
  return saved;
}

test.each([
  ['A\n\n{{< note >}}\n\n*In*  it.\n\n{{< /note >}}\n\nB\n', '{{< note', 'A\n\n*In*  it.\n\nB\n'],
  ['A\n\n{{< note >}}\n\n*In*  it.\n\n{{< /note >}}\n\nB\n', '{{< /note', 'A\n\n*In*  it.\n\nB\n'],
  [
    '{{% a %}}\n\n{{% a %}}\n\nIn.\n\n{{% /a %}}\n\n{{% /a %}}\n\nB\n',
    '{{% a',
    '{{% a %}}\n\nIn.\n\n{{% /a %}}\n\nB\n',
  ],
  ['{% tip %}\n\nIn.\n\n{% endtip %}\n\nB\n', '{% end', 'In.\n\nB\n'],
  [':::note\n\nIn.\n\n:::\n\nB\n', ':::note', 'In.\n\nB\n'],
  [
    '{{< figure src="a.png" >}}\n\nB\n\n{{< figure src="b.png" >}}\n',
    '{{< figure',
    'B\n\n{{< figure src="b.png" >}}\n',
  ],
])('%j without %s', (text, start, wanted) => expect(without(text, start)).toBe(wanted));

test('a component and its end go together', () =>
  expect(without('<Note>\n\nIn.\n\n</Note>\n\nB\n', '</Note', true)).toBe('In.\n\nB\n'));

test.each([
  ['Backspace', 'B', 0],
  ['Delete', 'In.', 3],
] as const)(
  '%s beside a tag selects it, and pressed once more takes it away with its other one',
  (key, words, offset) => {
    const live = createLiveEditor(templates);
    live.open(openBody('A\n\n{{% note %}}\nIn.\n{{% /note %}}\n\nB\n', templates));
    live.document.descendants((node, at) => {
      if (node.isText && node.text === words) live.select(at + offset);
    });
    const before = live.document;
    live.press(key);
    expect(live.document.eq(before)).toBe(true);
    live.press(key);
    expect(saveBody(live.opened, live.document)).toMatchObject({ text: 'A\n\nIn.\n\nB\n' });
  },
);
