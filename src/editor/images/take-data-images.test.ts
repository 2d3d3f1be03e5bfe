import { Slice } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { schema } from '../schema';
import { takeDataImages } from './take-data-images';

const image = (src: string) => schema.node('image', { src });
const paste = (...content: Parameters<typeof schema.node>[2][]) =>
  Slice.maxOpen(
    schema.node(
      'doc',
      null,
      content.map((inline) => schema.node('paragraph', null, inline)),
    ).content,
  );

test('an image of bytes becomes a file, the words around it stay', async () => {
  const { slice, files } = takeDataImages(
    paste([schema.text('Before '), image(`data:image/png;base64,${btoa('bytes')}`), schema.text('after')]),
  );
  expect(slice.content.textBetween(0, slice.content.size)).toBe('Before after');
  expect(files.map(({ type }) => type)).toEqual(['image/png']);
  expect(await files[0]?.text()).toBe('bytes');
});

test('an image of an address stays where it is', () => {
  const pasted = paste([image('https://example.org/a.png')]);
  expect(takeDataImages(pasted)).toEqual({ slice: pasted, files: [] });
});

test('what is no image in base64 is no file', () => {
  expect(takeDataImages(paste([image('data:image/svg+xml,<svg onload=alert(1)>')])).files).toEqual([]);
});
