import { expect, test } from 'vitest';
import { place } from './place';

const bounds = { left: 8, top: 64, right: 992, bottom: 792 };
const size = { width: 200, height: 40 };
const anchorAt = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });
const above = { side: 'above', align: 'center', gap: 8 } as const;
const below = { side: 'below', align: 'start', gap: 8 } as const;

test('sits on its side, centred or at the start', () => {
  expect(place(anchorAt(400, 300), size, bounds, above)).toEqual({ left: 350, top: 252 });
  expect(place(anchorAt(400, 300), size, bounds, below)).toEqual({ left: 400, top: 328 });
});

test('goes to the other side where there is no room', () => {
  expect(place(anchorAt(400, 100), size, bounds, above).top).toBe(128);
  expect(place(anchorAt(400, 760), size, bounds, below).top).toBe(712);
});

test('stays inside from left to right', () => {
  expect(place(anchorAt(0, 300), size, bounds, above).left).toBe(8);
  expect(place(anchorAt(960, 300), size, bounds, above).left).toBe(792);
});

test('wider than the bounds: starts at their start', () => {
  expect(place(anchorAt(400, 300), { width: 2000, height: 40 }, bounds, above).left).toBe(8);
});

test('above what fills the bounds: stays at their top while that is in sight', () => {
  const tall = { left: 400, top: -300, right: 700, bottom: 900 };
  expect(place(tall, size, bounds, above).top).toBe(64);
  expect(place({ ...tall, top: 90 }, size, bounds, above).top).toBe(64);
  expect(place({ ...tall, bottom: 700 }, size, bounds, above).top).toBe(708);
});
