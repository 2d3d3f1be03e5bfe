import { expect, test } from 'vitest';
import { processorTime } from '../../../../tests/processor-time';
import { findTitleHeading, printTitleHeading, withTitle } from './title-heading';

test.each(['# A title\n\nText', '\n\n  # A title #\r\nText', '# A title', '#\tA title  \n'])(
  'cuts out and puts back %j',
  (body) => {
    const heading = findTitleHeading(body);
    expect(heading?.title).toBe('A title');
    expect(heading && printTitleHeading(heading) + heading.rest).toBe(body);
  },
);

test.each(['', 'Text\n\n# Later', '## Second level', '# With *marks*', '#NoSpace', '    # Code', '# [Link](a)', '# '])(
  'leaves %j in the body',
  (body) => expect(findTitleHeading(body)).toBeNull(),
);

test('another title is escaped and stays on one line', () => {
  const heading = findTitleHeading('# Old\n\nText');
  expect(heading && printTitleHeading(withTitle(heading, 'New *and*\nlong'))).toBe('# New \\*and\\* long\n');
});

test.each([
  ['a line that does not end', `# ${'word '.repeat(200_000)}`],
  ['blanks', `# a${' '.repeat(500_000)}b\n`],
  ['blank lines', `${' \n'.repeat(500_000)}a`],
])('%s: is no title, and is left in no time', (_name, body) => {
  const start = processorTime();
  expect(findTitleHeading(body)).toBeNull();
  expect(processorTime() - start).toBeLessThan(200);
});
