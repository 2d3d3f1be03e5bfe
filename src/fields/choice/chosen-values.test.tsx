import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { editField } from '../../../tests/edit-field';
import { fields } from '../index';

beforeAll(() => Promise.all(fields.map((field) => field.fetch())));
afterEach(cleanup);

test('a tag is added with Enter in the spelling of the site, and the last one goes with Backspace', async () => {
  const { onChange, user } = editField('tags', ['Tides'], { choices: ['Tides', 'Foraging'] });
  const input = screen.getByRole('combobox', { name: 'Words' });
  await user.type(input, 'foraging{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['Tides', 'Foraging']);
  await user.type(input, '{Backspace}');
  expect(onChange).toHaveBeenLastCalledWith(['Tides']);
});

test('a tag is taken from the suggestions with the arrow keys', async () => {
  const { onChange, user } = editField('tags', [], { choices: ['Tides', 'Foraging', 'Ferries'] });
  await user.type(screen.getByRole('combobox', { name: 'Words' }), 'f');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Foraging', 'Ferries']);
  await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
  expect(onChange).toHaveBeenLastCalledWith(['Ferries']);
  expect(screen.queryAllByRole('option')).toEqual([]);
});

test('a comma ends a tag, and one that is there already is not added twice', async () => {
  const { onChange, user } = editField('tags', ['Tides']);
  await user.type(screen.getByRole('combobox', { name: 'Words' }), 'tides x,Tides,');
  expect(onChange.mock.calls).toEqual([[['Tides', 'tides x']]]);
});

test('a choice of a configuration is one of its own, and the value that is none of them stays until another is chosen', async () => {
  const spec = { choices: ['a', 'b'], choiceLabels: { a: 'First' }, required: true };
  const { onChange, user } = editField('choice', 'old', spec);
  expect(screen.getByRole('radio', { name: 'old (kept as it is)' })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('radio', { name: 'First' }));
  expect(onChange).toHaveBeenLastCalledWith('a');
});

test('many choices are a list, and a number among them stays a number', async () => {
  const choices = ['1', '2', '3', '4', '5'];
  const { onChange, user } = editField('choice', 2, { choices, choiceValues: { '1': 1, '2': 2, '3': 3 } });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Words' }), '3');
  expect(onChange).toHaveBeenLastCalledWith(3);
});

test('several choices are ticked', async () => {
  const { onChange, user } = editField('choice', ['b', 'old'], { choices: ['a', 'b'], many: true });
  await user.click(screen.getByRole('checkbox', { name: 'a' }));
  expect(onChange).toHaveBeenLastCalledWith(['b', 'old', 'a']);
  await user.click(screen.getByRole('checkbox', { name: 'b' }));
  expect(onChange).toHaveBeenLastCalledWith(['old', 'a']);
});

const relation = { target: 'data/authors.yml', value: 'id', label: ['name'] };

test('a relation shows names once one comes to it, and writes what the site calls them', async () => {
  const { onChange, user } = editField('relation', 'mara', { relation });
  const input = screen.getByRole('combobox', { name: 'Words' });
  await user.click(input);
  await waitFor(() => expect(input).toHaveProperty('value', 'Mara Brandt'));
  await user.clear(input);
  await user.type(input, 'ho');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Ana Holt']);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(onChange.mock.calls).toEqual([['ana']]);
});

test('a relation keeps a name that the site does not have, and says so', async () => {
  const { onChange, user } = editField('relation', 'gone', { relation });
  await user.click(screen.getByRole('combobox', { name: 'Words' }));
  expect(await screen.findByText(/nothing by this name/)).toBeTruthy();
  await user.tab();
  expect(onChange).not.toHaveBeenCalled();
});

test('a tag is suggested with the number of posts that use it', async () => {
  const { user } = editField('tags', [], { choices: ['Tides'], uses: { Tides: 12 } });
  await user.type(screen.getByRole('combobox', { name: 'Words' }), 't');
  expect(screen.getByRole('option').textContent).toBe('Tides12 posts');
});
