import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { PublishDialog } from './PublishDialog';

afterEach(cleanup);

function Asking() {
  const [alts, setAlts] = useState<Readonly<Record<string, string>>>({});
  return (
    <PublishDialog
      title="Tides"
      isNew={false}
      url={null}
      before="a"
      after="b"
      checks={{
        hasTitle: true,
        present: [],
        lacking: [],
        withoutAlt: alts['/a.png'] ? [] : ['/a.png'],
        draftFlag: null,
        secrets: [],
      }}
      newImages={{ count: 0, bytes: 0 }}
      onAlt={(src, alt) => setAlts({ ...alts, [src]: alt })}
      imageUrl={async () => null}
      onPublishLive={() => undefined}
      onCancel={() => undefined}
      onPublish={() => undefined}
    />
  );
}

test('the field of an alt text stays when it is filled in, so that nothing moves under the pointer', async () => {
  render(<Asking />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Alt text for a.png' });
  screen.getByText('One image has no alt text');
  await userEvent.type(field, 'Mud');
  await userEvent.tab();
  screen.getByText('Every image has alt text');
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Alt text for a.png' }).value).toBe('Mud');
});
