import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { editField } from '../../../tests/edit-field';
import { fields } from '../index';

beforeAll(() => Promise.all(fields.map((field) => field.fetch())));
afterEach(cleanup);

const person = { name: 'Mara', born: { date: '1980-01-02' }, home: { town: 'Saltholm' } };

test('a part of an object is changed alone, at any depth', async () => {
  const { onEdit, user } = editField('object', person);
  await user.type(screen.getByLabelText('Town'), '!');
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'set', path: ['home', 'town'], value: 'Saltholm!' });
  fireEvent.change(screen.getByLabelText('Born'), { target: { value: '1980-01-03' } });
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'set', path: ['born'], value: { date: '1980-01-03' } });
});

test('an object folds to a word of what it holds', async () => {
  const { user } = editField('object', person);
  await user.click(screen.getByRole('button', { name: 'Parts of Words' }));
  expect(screen.queryByLabelText('Name')).toBeNull();
  expect(screen.getByRole('button', { name: 'Parts of Words' }).textContent).toContain('Mara');
});

test('items of a list are added, moved with buttons and keys, and removed', async () => {
  const { onEdit, user } = editField('list', ['a', 'b', 'c'], {});
  await user.click(screen.getByRole('button', { name: 'Move Words, 1 down' }));
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'move', path: [0], to: 1 });
  await user.type(screen.getByRole('textbox', { name: 'Words, 3' }), '{Alt>}{ArrowUp}{/Alt}');
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'move', path: [2], to: 1 });
  const values = () => screen.getAllByRole('textbox').map((box) => (box instanceof HTMLInputElement ? box.value : ''));
  expect(values()).toEqual(['b', 'c', 'a']);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Words, 2' })));
  await user.keyboard('{Enter}d');
  await waitFor(() => expect(values()).toEqual(['b', 'c', 'd', 'a']));
  await user.click(screen.getByRole('button', { name: 'Remove Words, 1' }));
  expect(values()).toEqual(['c', 'd', 'a']);
});

test('an object in a list is a card with its name; a new one has the keys that it needs', async () => {
  const item = {
    name: 'item',
    kind: 'object',
    required: true,
    fields: [
      { name: 'url', kind: 'link', required: true },
      { name: 'title', kind: 'text', required: false },
    ],
  };
  const { onEdit, onChange, user } = editField('list', [{ title: 'Tables', url: '/t/' }, { url: '/u/' }], { item });
  await user.click(screen.getByRole('button', { name: 'Words, 1: Tables' }));
  const card = within(screen.getByRole('group', { name: 'Words, 1' }));
  await user.type(card.getByLabelText('Title'), '!');
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'set', path: [0, 'title'], value: 'Tables!' });
  await user.click(screen.getByRole('button', { name: 'Add to Words' }));
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'insert', path: [2], value: { url: '' } });
  await user.click(screen.getByRole('button', { name: 'Add Words, 3: Title' }));
  expect(onChange.mock.lastCall?.[0]).toEqual([
    { title: 'Tables!', url: '/t/' },
    { url: '/u/' },
    { url: '', title: '' },
  ]);
});

test('several values of a kind that holds one are a list of that kind', async () => {
  const { onEdit, user } = editField('image', ['/a.png'], { many: true });
  expect(screen.getByRole('button', { name: 'Replace: Words, 1' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add to Words' }));
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'insert', path: [1], value: '' });
});

test('an object that is empty in the file gets its first key', async () => {
  const spec = { fields: [{ name: 'name', kind: 'text', required: true }] };
  const { onChange, user } = editField('object', null, spec);
  await user.click(screen.getByRole('button', { name: 'Add Words: Name' }));
  expect(onChange).toHaveBeenLastCalledWith({ name: '' });
});

test('a list offers each of its kinds of items', async () => {
  const variants = {
    key: 'type',
    types: [
      { name: 'quote', kind: 'object', required: false, fields: [{ name: 'words', kind: 'text', required: true }] },
      { name: 'map', kind: 'object', required: false, fields: [{ name: 'place', kind: 'text', required: true }] },
    ],
  };
  const { onEdit, user } = editField('list', [{ type: 'quote', words: 'Mud' }], { variants });
  expect(screen.getByRole('button', { name: 'Words, 1: Quote: Mud' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Add Map' }));
  expect(onEdit).toHaveBeenLastCalledWith({ kind: 'insert', path: [1], value: { type: 'map', place: '' } });
});

test('what no control fits is kept among items that have one', async () => {
  const { onChange, user } = editField('list', ['a', { deep: [1, [2]] }, null]);
  await user.type(screen.getByRole('textbox', { name: 'Words, 1' }), 'b');
  expect(onChange.mock.lastCall?.[0]).toEqual(['ab', { deep: [1, [2]] }, null]);
});
