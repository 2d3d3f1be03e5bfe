import { expect, test } from 'vitest';
import { drawBeside } from './draw-beside';
import { drawOnDemand } from './draw-on-demand';
import type { Pictures } from './pictures';

const wish = { source: new Blob(['a']), type: 'image/png', size: 1, siteTypes: new Set<string>() };
const smaller = new Blob(['b']);
const drawing: Pictures = { smaller: async () => smaller, thumbnail: () => Promise.reject(new Error('none')) };

test('what could not be fetched while the network was gone is fetched the next time', async () => {
  let isOffline = true;
  const pictures = drawOnDemand(async () => {
    if (isOffline) throw new TypeError('Failed to fetch dynamically imported module');
    return drawing;
  });
  await expect(pictures.smaller(wish)).rejects.toThrow('Failed to fetch');
  isOffline = false;
  expect(await pictures.smaller(wish)).toBe(smaller);
});

test('what draws is there before it is asked', async () => {
  const begun: string[] = [];
  const worker = Object.assign(new EventTarget(), { postMessage: () => {}, terminate: () => {}, onerror: null });
  const begin = () => {
    begun.push('worker');
    return Object.assign(worker, { onmessage: null, onmessageerror: null });
  };
  const here = { ...drawing, fetch: async () => void begun.push('here') };
  const pictures = drawOnDemand(async () => drawBeside(begin, here));
  await pictures.fetch?.();
  expect(begun).toEqual(['worker', 'here']);
});
