import { describe, expect, test, vi } from 'vitest';
import { randomBody, verdictsAround, verdictsOnEdits, verdictsOnSplices } from '../../../../tests/random/verdicts';
import { seededRandom } from '../../../../tests/random/seeded-random';
import { openBody } from '../open';

vi.setConfig({ testTimeout: 60_000 });

const syntax = { templateTags: true, kramdown: true, directives: true };

describe('reading windows says what reading everything says', () => {
  test('of what random edits make', () => {
    const found = verdicts(1, 50, verdictsOnEdits);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ windows, whole }) => windows !== whole)).toEqual([]);
  });

  test('of anything put anywhere', () => {
    const found = verdicts(2, 150, verdictsOnSplices);
    expect(found.some(({ whole }) => whole === 'wrong')).toBe(true);
    expect(found.filter(({ windows, whole }) => windows === 'right' && whole === 'wrong')).toEqual([]);
  });

  test.each([
    ['a fence is opened', 'One.\n\nX\n\nThree.\n\nFour.\n', '```'],
    ['a comment is opened', 'One.\n\nX\n\nThree.\n\nFour.\n', '<!--'],
    ['a comment is opened that is closed far below', 'One.\n\nX\n\nThree.\n\nFour -->\n', '<!--'],
    ['a formula is opened', 'One.\n\nX\n\nThree.\n\n$$\nFour\n$$\n', '$$'],
    ['a list takes in what is indented', 'One.\n\nX\n\n    three\n\nFour.\n\nFive.\n', '- X'],
    ['a list takes in the items below', 'One.\n\nX\n\n- three\n\nFour.\n\nFive.\n', '- X'],
    ['a footnote takes in what is indented', 'One[^1].\n\nX\n\n    three\n\nFour.\n\nFive.\n', '[^1]: X'],
    ['a label is defined', '[One].\n\nTwo.\n\nX\n\nFour.\n\n[One].\n', '[one]: /x'],
    ['a label is defined no more', '[X].\n\nTwo.\n\n[X]: /x\n\nFour.\n\n[X].\n', 'Y'],
    ['a note is defined', 'One[^a].\n\nTwo.\n\nX\n\nFour.\n', '[^a]: Note'],
    ['code that is not fenced is still open over an empty line', 'One.\n\n    code\n\nX\n\nFour.\n', '-\n- Y'],
    ['a verbatim tag finds its end', 'One.\n\nX\n\nThree.\n\n{% endraw %}\n\nFour.\n', '{% highlight js %}'],
    ['everything goes', 'One.\n\nX\n', ''],
  ])('when %s', (_name, text, replacement) => {
    const from = text.indexOf('X');
    const opened = openBody(text, syntax);
    for (const below of [0, 1, 2])
      for (const { windows, whole } of verdictsAround(opened, [{ from, to: from + 1, text: replacement }], 1, below))
        expect(windows).toBe(whole);
  });
});

test('a label is known of a text that is nothing else', () => {
  expect(openBody('[^1]: ', syntax).labels.footnotes).toEqual(['1']);
  expect(openBody('[a]: /b', syntax).labels.links).toEqual(['A']);
});

function verdicts(seed: number, bodies: number, verdictsOf: typeof verdictsOnEdits) {
  const random = seededRandom(seed);
  return Array.from({ length: bodies }, () => verdictsOf(openBody(randomBody(random), syntax), random)).flat();
}
