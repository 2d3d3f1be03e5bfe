import { expect, test } from 'vitest';
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
