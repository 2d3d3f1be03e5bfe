import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { TagsField } from './TagsField';

afterEach(cleanup);

function Tags() {
  const [tags, setTags] = useState<readonly string[]>([]);
  return (
    <TagsField
      label="Tags"
      value={tags}
      spec={{ name: 'tags', kind: 'tags', required: false, choices: ['Harbour', 'Boats'] }}
      sourceAt={() => null}
      onChange={setTags}
      onEdit={() => undefined}
      onEditSource={() => undefined}
    />
  );
}

test.each(['{Enter}', ','])('a tag typed to its end with %s leaves no suggestions over the next field', async (end) => {
  render(<Tags />);
  await userEvent.type(screen.getByRole('combobox', { name: 'Tags' }), 'Ferries');
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.keyboard(end);
  expect(screen.getByRole('button', { name: 'Remove Ferries' })).toBeTruthy();
  expect(screen.queryByRole('option')).toBeNull();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getAllByRole('option')).toHaveLength(2);
});

test('Escape closes the suggestions, then takes back what is half typed; leaving the field keeps it, aloud', async () => {
  render(<Tags />);
  const input = screen.getByRole('combobox', { name: 'Tags' });
  await userEvent.type(input, 'har');
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('option')).toBeNull();
  expect(input).toHaveProperty('value', 'har');
  await userEvent.keyboard('{Escape}');
  expect(input).toHaveProperty('value', '');
  await userEvent.tab();
  expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
  await userEvent.type(input, 'harbour');
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Remove Harbour' })).toBeTruthy();
  expect(screen.getByText('Harbour added')).toBeTruthy();
});
