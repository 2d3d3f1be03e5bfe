import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { createBlockLearner } from '../../site/blocks/learn-blocks';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import { readTag } from '../../site/tags/read-tag';
import { TagForm } from './TagForm';

afterEach(cleanup);

const syntax = { templateTags: true, kramdown: false, directives: false };
const learner = createBlockLearner({ generator: 'hugo', syntax });
learner.read(
  'a.md',
  '{{< figure src="a.png" alt="A" caption="One" class="x" >}}\n\n{{< figure src="b.png" alt="" >}}\n',
);
const [figure] = learner.known().blocks;

/** Images that lie in `static`; one of the site's is chosen at once. */
const images = {
  like: () => ({
    imageUrl: () => Promise.resolve(null),
    addImage: ({ name }: File) => Promise.resolve({ src: `/${name}`, alt: '' }),
    pickImage: () => Promise.resolve({ src: '/boat.png', alt: 'A boat' }),
  }),
};

/** The form of a shortcode, and its source below. */
function Form({ from, learnt = figure }: { readonly from: string; readonly learnt?: LearntBlock | undefined }) {
  const [source, setSource] = useState(from);
  const tag = readTag(source, syntax);
  const take = (next: string) => {
    setSource(next);
    return true;
  };
  return (
    <>
      {tag && <TagForm tag={tag} learnt={learnt} readOnly={false} images={images} onChange={take} />}
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
  for (const name of ['Image', 'Description of the image'])
    await userEvent.clear(screen.getByRole('textbox', { name }));
  await userEvent.tab();
  expect(source()).toBe('{{< figure src="" caption="" alt="" >}}');
});

test('an image of the site is taken with what is known of it, where nothing else is said', async () => {
  render(<Form from={'{{< figure src="/a.png"  alt="" >}}'} />);
  await userEvent.click(screen.getByRole('button', { name: 'From this site: Image' }));
  expect(source()).toBe('{{< figure src="/boat.png"  alt="A boat" >}}');
  cleanup();
  render(<Form from={'{{< figure src="/a.png"  alt="Own words" >}}'} />);
  await userEvent.click(screen.getByRole('button', { name: 'From this site: Image' }));
  expect(source()).toBe('{{< figure src="/boat.png"  alt="Own words" >}}');
});

test('a tag without them gets the image, and the words that its site’s other posts have a place for', async () => {
  render(<Form from={'{{< figure caption="One" >}}'} />);
  await userEvent.click(screen.getByRole('button', { name: 'From this site: Image' }));
  expect(source()).toBe('{{< figure caption="One" src="/boat.png" alt="A boat" >}}');
});

test('a switch says what the site’s posts say, and a number may be something else where that is a text', async () => {
  const uses = createBlockLearner({ generator: 'hugo', syntax });
  uses.read('a.md', '{{< card wide="Yes" width="300" >}}\n\n{{< card wide="No" width="450" >}}\n');
  render(<Form from={'{{< card wide="No" width="300" >}}'} learnt={uses.known().blocks[0]} />);
  await userEvent.click(screen.getByRole('switch', { name: 'Wide' }));
  expect(source()).toBe('{{< card wide="Yes" width="300" >}}');
  const width = screen.getByRole('textbox', { name: 'Width' });
  expect(width.getAttribute('inputmode')).toBe('decimal');
  await userEvent.clear(width);
  await userEvent.type(width, '50%');
  expect(source()).toBe('{{< card wide="Yes" width="50%" >}}');
  expect(screen.queryByRole('alert')).toBeNull();
});
