// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { createLiveEditor } from '../../../tests/live-editor';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import { openBody } from '../document/open';
import { captionImage, captionOf } from './image-caption';

const syntax = { templateTags: true, kramdown: false, directives: false };

/** What a body becomes when its first image gets a caption on a site with such posts, and whether that could be written. */
function caption(posts: string, body: string, words: string) {
  const learner = createBlockLearner({ generator: 'hugo', syntax });
  if (posts.includes('.Title')) learner.readConfig(posts);
  else learner.read('a.md', `---\ntitle: A post\n---\n\n${posts}`);
  const way = learner.known().caption;
  if (!way) throw new Error('no way was learnt');
  const live = createLiveEditor(syntax);
  live.open(openBody(body, syntax));
  const at = live.document.children.findIndex(({ firstChild }) => firstChild?.type.name === 'image');
  const place = live.document.children.slice(0, at).reduce((size, { nodeSize }) => size + nodeSize, 1);
  const before = live.document;
  const isWritten = live.editor.commands.command(({ tr }) => captionImage(tr, place, words, way, syntax));
  const text = live.saved();
  live.press('Mod-z');
  expect(isWritten && !live.document.eq(before)).toBe(false);
  live.press('Mod-Shift-z');
  const isImage = live.document.nodeAt(place)?.type.name === 'image';
  return { isWritten, text, read: isImage ? captionOf(live.document, place, way, syntax) : null };
}

const paragraphs = '![](a.png)\n\n*One.*\n\n![](b.png)\n\n*Two.*\n';
const breaks = '![](a.png)  \n*One.*\n\n![](b.png)  \n*Two.*\n';
const figures =
  '{{< figure src="a.png" alt="A" caption="One" >}}\n\n{{< figure src="b.png" alt="B" caption="Two" >}}\n';

test('an italic line of its own is written, read, changed and taken away, and the rest keeps its bytes', () => {
  const body = 'Some  words.\n\n![Boat](/boat.jpg)\n\nMore.\n';
  const written = caption(paragraphs, body, 'At *low* tide');
  expect(written.isWritten).toBe(true);
  expect(written.read).toBe('At *low* tide');
  const plain = caption(paragraphs, body, 'At low tide');
  expect(plain.text).toBe('Some  words.\n\n![Boat](/boat.jpg)\n\n*At low tide*\n\nMore.\n');
  expect(caption(paragraphs, plain.text, 'At high tide').text).toBe(plain.text.replace('low', 'high'));
  expect(caption(paragraphs, plain.text, '').text).toBe(body);
});

test('a line behind a hard break keeps that break', () => {
  const body = '![Boat](/boat.jpg)\n\nMore  \nlines.\n';
  const written = caption(breaks, body, 'Low tide');
  expect(written.text).toBe('![Boat](/boat.jpg)  \n*Low tide*\n\nMore  \nlines.\n');
  expect(written.read).toBe('Low tide');
  expect(caption(breaks, written.text, 'High tide').text).toBe(written.text.replace('Low', 'High'));
  expect(caption(breaks, written.text, '').text).toBe(body);
});

test('the site’s figure takes the place of an image that stands alone', () => {
  expect(caption(figures, 'A\n\n![Boat](/boat.jpg)\n\nB\n', 'Low "tide"').text).toBe(
    'A\n\n{{< figure src="/boat.jpg" alt="Boat" caption="Low \\"tide\\"" >}}\n\nB\n',
  );
  const beside = '![Boat](/boat.jpg) and words\n';
  expect(caption(figures, beside, 'Low tide')).toMatchObject({ isWritten: false, text: beside });
});

const lines = '![](a.png)\n*One.*\n\n![](b.png)\n_Two._\n';

test('a line right under the image stays right under it', () => {
  expect(caption(lines, '![Boat](/boat.jpg)\n\nMore.\n', 'Low tide').text).toBe(
    '![Boat](/boat.jpg)\n*Low tide*\n\nMore.\n',
  );
  const link = '![Boat](/boat.jpg)\n*At [low](/low) tide*\n';
  expect(caption(lines, link, 'At low water').text).toBe(link.replace('tide', 'water'));
  expect(caption(lines, link, '').text).toBe('![Boat](/boat.jpg)\n');
});

test('a figure in HTML is as the site writes it, without what was another image’s alone', () => {
  const figure = (name: string) =>
    `<figure class="wide">\n  <img src="${name}.png" alt="${name}" width="300">\n  <figcaption>Of ${name}</figcaption>\n</figure>\n`;
  const posts = `${figure('a')}\n${figure('b')}`;
  const written = caption(posts, 'A\n\n![Boat "1"](/boat.jpg)\n\nB\n', 'Low <tide>');
  expect(written.text).toBe(
    'A\n\n<figure class="wide">\n  <img src="/boat.jpg" alt=\'Boat "1"\'>\n  <figcaption>Low &lt;tide></figcaption>\n</figure>\n\nB\n',
  );
});

test('a title is the caption where the theme shows it', () => {
  const hook = '<figure><img src="{{ .Destination }}"><figcaption>{{ .Title }}</figcaption></figure>';
  expect(caption(hook, '![Boat](/boat.jpg)\n', 'Low tide').text).toBe('![Boat](/boat.jpg "Low tide")\n');
  expect(caption(hook, '![Boat](/boat.jpg "Low")\n', '').text).toBe('![Boat](/boat.jpg)\n');
});

test('what is met once is no way, and what stands in code is none', () => {
  const learner = createBlockLearner({ generator: 'hugo', syntax });
  learner.read('a.md', '![](a.png)\n\n*One.*\n\nWords.\n\n*Emphasis.*\n');
  learner.read('b.md', `\`\`\`md\n${paragraphs}\`\`\`\n`);
  expect(learner.known().caption).toBeNull();
});
