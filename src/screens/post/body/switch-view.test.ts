import { expect, test } from 'vitest';
import { createBodyReader } from '../../../editor/body-reader/body-reader';
import { threadInProcess } from '../../../editor/body-reader/thread-in-process';
import { openBody } from '../../../editor/document/open';
import { positionOf, spotOf } from '../../../editor/document/spot';
import { openBodySession } from './body-session';

const syntax = { templateTags: true, kramdown: false, directives: false };
const reader = createBodyReader({ startThread: threadInProcess });
const text = 'One *two* three.\r\n\r\n- four\r\n';

test('what is selected and seen goes along to the source and back, also with words that are not saved yet', async () => {
  const body = await openBodySession({
    text,
    draft: null,
    syntax,
    reader,
    sourceOnly: null,
    onChange: () => undefined,
  });
  const edited = openBody('Zero.\n\nOne *two* three.\n\n- four\n', syntax).document;
  body.setDocument(edited);
  const at = (word: string) => 1 + edited.textBetween(0, edited.content.size, '..').indexOf(word);
  const seen = [at('two'), at('three'), at('two')].map((position) => spotOf(edited, position));
  await body.showSource('chosen', { places: seen, top: 120 });
  const source = body.getState();
  if (source.kind !== 'source') throw new Error('no source');
  expect(source.start?.top).toBe(120);
  expect(source.start?.places.map((offset) => source.text.slice(offset, offset + 5))).toEqual([
    'two* ',
    'three',
    'two* ',
  ]);

  await body.showRich({ places: [source.text.indexOf('four')], top: 80 });
  const rich = body.getState();
  if (rich.kind !== 'rich' || !rich.start?.places[0]) throw new Error('no rich text');
  const read = openBody(source.text, syntax).document;
  const position = positionOf(read, rich.start.places[0]);
  expect(read.textBetween(position, read.content.size)).toBe('four');
});
