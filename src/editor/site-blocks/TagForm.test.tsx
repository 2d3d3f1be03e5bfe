import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import { readTag } from '../../site/tags/read-tag';
import { TagForm } from './TagForm';

afterEach(cleanup);

const syntax = { templateTags: true, kramdown: false, directives: false };
const learner = createBlockLearner({ generator: 'hugo', syntax });
learner.read(
  'a.md',
  '{{< figure src="a.png" alt="A" caption="One" class="x" >}}\n\n{{< figure src="b.png" alt="" >}}\n',
);
const [learnt] = learner.known().blocks;

/** The form of a shortcode, and its source below. */
function Form({ from }: { readonly from: string }) {
  const [source, setSource] = useState(from);
  const tag = readTag(source, syntax);
  const take = (next: string) => {
    setSource(next);
    return true;
  };
  return (
    <>
      {tag && <TagForm tag={tag} learnt={learnt} readOnly={false} onChange={take} />}
      <output>{source}</output>
    </>
  );
}

const source = () => screen.getByRole('status').textContent;

test('an emptied caption goes when its field is left, and may be written again', async () => {
  render(<Form from={'{{< figure src="/a.png"  caption="Low tide" alt="A" >}}'} />);
  const caption = screen.getByRole('textbox', { name: 'Caption' });
  await userEvent.clear(caption);
  expect(source()).toBe('{{< figure src="/a.png"  caption="" alt="A" >}}');
  await userEvent.tab();
  expect(source()).toBe('{{< figure src="/a.png" alt="A" >}}');
  await userEvent.type(screen.getByRole('textbox', { name: 'Caption' }), 'High');
  await userEvent.tab();
  expect(source()).toBe('{{< figure src="/a.png" alt="A" caption="High" >}}');
});

test('one that is typed over stays in its place', async () => {
  render(<Form from={'{{< figure src="/a.png" caption="Low" alt="A" >}}'} />);
  const caption = screen.getByRole('textbox', { name: 'Caption' });
  await userEvent.clear(caption);
  await userEvent.type(caption, 'High');
  await userEvent.tab();
  expect(source()).toBe('{{< figure src="/a.png" caption="High" alt="A" >}}');
});

test('what the file had empty before, what every block has, and alternative text stay', async () => {
  render(<Form from={'{{< figure src="/a.png" caption="" alt="A" >}}'} />);
  await userEvent.type(screen.getByRole('textbox', { name: 'Caption' }), 'x{Backspace}');
  for (const name of ['Src', 'Alt']) await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.tab();
  expect(source()).toBe('{{< figure src="" caption="" alt="" >}}');
});
