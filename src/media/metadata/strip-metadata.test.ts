import { expect, test } from 'vitest';
import { joined } from './byte-parts';
import { orientationIn, orientationOnly } from './orientation';
import { stripMetadata } from './strip-metadata';

const bytes = (...parts: (string | readonly number[])[]) =>
  joined(
    parts.map((part) =>
      typeof part === 'string' ? Uint8Array.from(part, (letter) => letter.charCodeAt(0)) : Uint8Array.from(part),
    ),
  );
const text = (made: Uint8Array | null) => String.fromCharCode(...(made ?? []));
const segment = (marker: number, content: string) => String.fromCharCode(0xff, marker, 0, content.length + 2) + content;
const big = (number: number) => [number >> 24, number >> 16, number >> 8, number].map((byte) => byte & 255);
const little = (number: number) => big(number).toReversed();
const exif = text(orientationOnly(6));

const scan = `${segment(0xda, 'head')}data\xff\x00more\xff\xd3last`;
const jpeg = (between: string, after = '') => bytes(`\xff\xd8${between}${scan}\xff\xd9${after}`);

test('a JPEG keeps its picture, profile and transform, and loses everything that is said of it', () => {
  const kept =
    segment(0xe0, 'JFIF\0') + segment(0xe2, 'ICC_PROFILE\0\x01\x01') + segment(0xee, 'Adobe') + segment(0xdb, 'table');
  const said =
    segment(0xe1, 'http://ns.adobe.com/xap/1.0/\0GPS') +
    segment(0xed, 'Photoshop 3.0\0') +
    segment(0xfe, 'by Mara') +
    segment(0xe2, 'MPF\0');
  expect(stripMetadata(jpeg(said + kept, 'a video behind it'), 'image/jpeg')).toEqual(jpeg(kept));
});

test('a JPEG that lies on its side stays the right way up', () => {
  const made = stripMetadata(jpeg(segment(0xe1, `Exif\0\0${exif}GPS 54.04`)), 'image/jpeg');
  expect(made).toEqual(jpeg(segment(0xe1, `Exif\0\0${exif}`)));
  expect(orientationIn(bytes(exif))).toBe(6);
});

test('a PNG loses its texts and keeps what changes the picture', () => {
  const chunk = (name: string, data: string) => text(bytes(big(data.length), name, data, [1, 2, 3, 4]));
  const signature = '\x89PNG\r\n\x1a\n';
  const png = bytes(
    signature,
    chunk('IHDR', 'size'),
    chunk('tEXt', 'Author Mara'),
    chunk('iCCP', 'profile'),
    chunk('eXIf', text(orientationOnly(1))),
    chunk('IDAT', 'pixels'),
    chunk('prIv', 'unknown'),
    chunk('IEND', ''),
    'behind',
  );
  const made = stripMetadata(png, 'image/png');
  expect(made).toEqual(
    bytes(signature, chunk('IHDR', 'size'), chunk('iCCP', 'profile'), chunk('IDAT', 'pixels'), chunk('IEND', '')),
  );
});

test('a WebP loses its Exif and XMP, and its header says so', () => {
  const chunk = (name: string, data: string) =>
    text(bytes(name, little(data.length), data, data.length % 2 ? [0] : []));
  const riff = (flags: number, ...chunks: string[]) => {
    const content = `WEBP${chunk('VP8X', String.fromCharCode(flags, 0, 0, 0, 1, 0, 0, 1, 0, 0))}${chunks.join('')}`;
    return bytes('RIFF', little(content.length), content);
  };
  const picture = chunk('VP8 ', 'odd');
  const made = stripMetadata(
    riff(0x2c, chunk('ICCP', 'profile!'), picture, chunk('EXIF', 'GPS'), chunk('XMP ', '<x>')),
    'image/webp',
  );
  expect(made).toEqual(riff(0x20, chunk('ICCP', 'profile!'), picture));
  const onItsSide = stripMetadata(riff(0x08, picture, chunk('EXIF', `${exif}GPS`)), 'image/webp');
  expect(onItsSide).toEqual(riff(0x08, picture, chunk('EXIF', exif)));
});

test('a GIF keeps its frames and loops, and loses its comments', () => {
  const start = text(bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255]));
  const loop = '\x21\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00';
  const frame = `\x21\xf9\x04\x00\x00\x00\x00\x00\x2c${text(bytes([0, 0, 0, 0, 1, 0, 1, 0, 0]))}\x02\x02\x44\x01\x00`;
  const gif = bytes(start, loop, '\x21\xfe\x04Mara\x00', '\x21\xff\x0bXMP DataXMP\x03<x>\x00', frame, '\x3b', 'behind');
  expect(stripMetadata(gif, 'image/gif')).toEqual(bytes(start, loop, frame, '\x3b'));
});

test('the Exif of an AVIF is blank, and nothing else moves', () => {
  const box = (name: string, ...content: (string | readonly number[])[]) => {
    const inside = bytes(...content);
    return text(bytes(big(inside.length + 8), name, text(inside)));
  };
  const item = (id: number, type: string) => box('infe', [2, 0, 0, 0, 0, id, 0, 0], type, [0]);
  const file = (said: string) => {
    const ftyp = box('ftyp', 'avif', [0, 0, 0, 0]);
    const places = (at: number) =>
      box(
        'iloc',
        [0, 0, 0, 0, 0x44, 0x00, 0, 2],
        [0, 1, 0, 0, 0, 1],
        big(at),
        big(6),
        [0, 2, 0, 0, 0, 1],
        big(at + 6),
        big(said.length),
      );
    const meta = (at: number) =>
      box('meta', [0, 0, 0, 0], box('iinf', [0, 0, 0, 0, 0, 2], item(1, 'av01'), item(2, 'Exif')), places(at));
    const at = ftyp.length + meta(0).length + 8;
    return bytes(ftyp, meta(at), box('mdat', 'pixels', said));
  };
  expect(stripMetadata(file('GPS 54.04, 8.77'), 'image/avif')).toEqual(file('\0'.repeat(15)));
});

test.each(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif'])(
  'a cut %s is promised nothing',
  (type) => {
    expect(stripMetadata(bytes('GIF89a'), type)).toBeNull();
    expect(stripMetadata(bytes('\xff\xd8\xff\xda\x00'), type)).toBeNull();
    expect(stripMetadata(new Uint8Array(), type)).toBeNull();
  },
);
