import { describe, expect, test } from 'vitest';
import { largestFile, prepareFile } from './prepare-file';

const made = (name: string, ...parts: BlobPart[]) => prepareFile(new File(parts, name));

test('a file is kept byte for byte', async () => {
  const bytes = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 255, 10, 13]);
  expect(await prepareFile(new File([bytes], 'Tide tables.pdf', { type: 'application/pdf' }))).toEqual({
    kind: 'ready',
    name: 'Tide tables.pdf',
    type: 'application/pdf',
    bytes,
  });
});

describe('is taken:', () => {
  test.each([
    [
      'track.gpx',
      '<?xml version="1.0"?><gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>a & b</name></trk></gpx>',
    ],
    [
      'places.kml',
      '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><description><![CDATA[<b>x</b>]]></description></kml>',
    ],
    ['README.md', '<p align="center">A page’s beginning, but text</p>'],
    ['prices.csv', 'MZ;12\nNL;13'],
    ['notes', 'without an ending'],
  ])('%s', async (name, text) => {
    expect((await made(name, text)).kind).toBe('ready');
  });
});

describe('is refused:', () => {
  test.each([
    ['setup.EXE', 'MZ', 'program'],
    ['setup.pdf', 'MZ\0\0 a program by another name', 'program'],
    ['tool', '\x7fELF', 'program'],
    ['run.sh', '#!/bin/sh', 'program'],
    ['page.html', 'anything', 'page'],
    ['app.mjs', 'export {}', 'page'],
    ['drawing.svgz', 'x', 'page'],
    ['.htaccess', 'Deny from all', 'page'],
    ['index.php', '<?php', 'page'],
    ['data.bin', ' \n<!DOCTYPE html><script>alert(1)</script>', 'page'],
    ['data.xml', '<x><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></x>', 'page'],
    ['track.gpx', '<?xml version="1.0"?><?xml-stylesheet href="x.xsl" type="text/xsl"?><gpx/>', 'page'],
    ['track.gpx', '<gpx><s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script></gpx>', 'page'],
    ['empty.pdf', '', 'empty'],
  ])('%s (%j)', async (name, text, reason) => {
    expect(await made(name, text)).toEqual({ kind: 'refused', reason });
  });

  test('XML in two bytes a letter', async () => {
    const text = '<x xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></x>';
    const wide = new Uint8Array(Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat());
    expect(await made('data.xml', wide)).toEqual({ kind: 'refused', reason: 'page' });
  });

  test('what is larger than 25 MB, before it is read', async () => {
    const file = new File([], 'long.mp4');
    Object.defineProperty(file, 'size', { value: largestFile + 1 });
    expect(await prepareFile(file)).toEqual({ kind: 'refused', reason: 'too-large' });
  });

  test('a folder, which browsers hand over as a file that cannot be read', async () => {
    const folder = new File(['x'], 'photos');
    folder.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
    expect(await prepareFile(folder)).toEqual({ kind: 'refused', reason: 'unreadable' });
  });
});
