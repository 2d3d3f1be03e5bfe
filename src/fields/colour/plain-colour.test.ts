import { expect, test } from 'vitest';
import { pickedColour, plainColour } from './plain-colour';

test.each([
  ['#fff', '#ffffff'],
  ['#0B3D5CFF', '#0b3d5c'],
  ['#abcd', '#aabbcc'],
  ['rgb(11 61 92 / 50%)', '#0b3d5c'],
  ['rgba(11, 61, 92, .5)', '#0b3d5c'],
  ['rgb(300 0 0)', null],
  ['rebeccapurple', null],
  ['hsl(10 20% 30%)', null],
])('%s is shown as %s', (text, plain) => expect(plainColour(text)).toBe(plain));

test.each([
  ['#0B3D5CFF', '#112233FF'],
  ['#0b3d5c80', '#11223380'],
  ['#fff8', '#11223388'],
  ['rgb(11 61 92 / 50%)', 'rgb(17 34 51 / 50%)'],
  ['rgba(11, 61, 92, .5)', 'rgba(17, 34, 51, .5)'],
  ['', '#112233'],
])('a colour picked for %s is %s', (old, text) => expect(pickedColour('#112233', old)).toBe(text));
