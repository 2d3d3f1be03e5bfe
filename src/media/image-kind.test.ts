import { expect, test } from 'vitest';
import { imageKind } from './image-kind';

const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['\xff\xd8\xff\xe1', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\n', 'image/png'],
  ['GIF89a', 'image/gif'],
  ['RIFF\n\0\0\0WEBPVP8 ', 'image/webp'],
  ['\0\0\0\x18ftypmif1\0\0\0\0mif1avif', 'image/avif'],
  ['\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'image/heic'],
  ['\0\0\0\x18ftypisom\0\0\0\0isommp42', null],
  ['MM\0*\0', 'image/tiff'],
  ['BMabcd\0\0\0\0', 'image/bmp'],
  [
    '\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a > b -->\n<!DOCTYPE svg [ <!ENTITY a "b"> ]>\n<svg width="1">',
    'image/svg+xml',
  ],
  ['<svg:svg xmlns:svg="x">', 'image/svg+xml'],
  ['<html><svg>', null],
  ['%PDF-1.7', null],
  ['', null],
])('%j is %s', (start, kind) => {
  expect(imageKind(bytes(start))).toBe(kind);
});
