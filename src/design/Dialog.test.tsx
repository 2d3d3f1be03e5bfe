import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Dialog } from './Dialog';
import { watchFocus } from './focus-place';

afterEach(cleanup);

test('Escape closes the list of a field first, then the dialog', async () => {
  const onOpenChange = vi.fn<(open: boolean) => void>();
  const show = (isOpen: boolean) => (
    <Dialog open onOpenChange={onOpenChange} title="Details">
      <input role="combobox" aria-label="Tags" aria-expanded={isOpen} aria-controls="list" />
    </Dialog>
  );
  const user = userEvent.setup();
  const { rerender } = render(show(true));
  await user.click(screen.getByRole('combobox', { name: 'Tags' }));
  await user.keyboard('{Escape}');
  expect(onOpenChange).not.toHaveBeenCalled();
  rerender(show(false));
  await user.keyboard('{Escape}');
  expect(onOpenChange).toHaveBeenCalledWith(false);
});

test('once it is gone it says so, instead of giving the focus back', async () => {
  const onGone = vi.fn<() => void>();
  const show = (open: boolean) => <Dialog open={open} onOpenChange={() => {}} onGone={onGone} title="Add" />;
  const { rerender } = render(show(true));
  expect(onGone).not.toHaveBeenCalled();
  rerender(show(false));
  await vi.waitFor(() => expect(onGone).toHaveBeenCalledOnce());
});

test('the focus goes back to where it was, through a dialog that follows another, or to the heading', async () => {
  const show = (name: string | null, isOff = false) => (
    <main>
      <h1 tabIndex={-1}>A post</h1>
      <button disabled={isOff}>Publish</button>
      {name && <Dialog key={name} open onOpenChange={() => {}} title={name} />}
    </main>
  );
  const ends = watchFocus();
  const { rerender } = render(show(null));
  const opener = screen.getByRole('button', { name: 'Publish' });
  const settle = () => vi.waitFor(() => expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true));
  opener.focus();
  rerender(show('Ready?'));
  await settle();
  rerender(show('On its way'));
  await settle();
  rerender(show(null));
  await vi.waitFor(() => expect(document.activeElement).toBe(opener));
  rerender(show('Ready?'));
  await settle();
  rerender(show(null, true));
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'A post' })));
  ends();
});
