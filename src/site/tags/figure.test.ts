import { expect, test } from 'vitest';
import { printFigure, readFigure } from './figure';

const source = '<figure id="x">\n\t<img src="a.png">\n\t<figcaption class="c">Salt &amp; mud</figcaption>\n</figure>';

test('a figure is read, and printed to the letter', () => {
  const figure = readFigure(source);
  expect(figure?.caption).toBe('Salt & mud');
  expect(figure && readFigure(printFigure(figure))).toEqual(figure);
});

test('its caption goes, and a new one stands as the image does', () => {
  const figure = readFigure(source);
  const bare = figure && printFigure({ ...figure, caption: '' });
  expect(bare).toBe('<figure id="x">\n\t<img src="a.png">\n</figure>');
  const again = readFigure(bare ?? '');
  expect(again && printFigure({ ...again, caption: 'Mud' })).toBe(
    '<figure id="x">\n\t<img src="a.png">\n\t<figcaption>Mud</figcaption>\n</figure>',
  );
});

test('an image alone has no caption to fill in', () => {
  const figure = readFigure('<img src="a.png" width="300" />');
  expect(figure?.before).toBe('');
  expect(figure && printFigure(figure)).toBe('<img src="a.png" width="300" />');
});

test.each([
  '<figure><a href="/"><img src="a.png"></a></figure>',
  '<figure><img src="a.png"><figcaption>With <b>marks</b></figcaption></figure>',
  '<figure>\n<img src="a.png">\n\n</figure>',
  '<figure><img src="a.png"><img src="b.png"></figure>',
])('%s is shown and not filled in', (other) => expect(readFigure(other)).toBeNull());
