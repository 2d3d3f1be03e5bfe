import { describe, expect, test } from 'vitest';
import { edit } from '../../../tests/edit';

const raw = (source: string) => ({ raw: source, kind: 'definition' });

describe('where a block must be written anew with its neighbours, all that can keeps its bytes', () => {
  test('a definition that is none any more, above what would be a list then', () => {
    const change = edit('A plain\none.\n\n[a]: /b "c"\n3. three\n4. four\n\n   ```\n   x¦\n   ```\nFive\nsix.\n');
    expect(change.type('y').at('A plain', 'end').change('rawBlock', raw('a]: /b')).text).toBe(
      'A plain\none.\n\na]: /b\n\n3\\. three 4. four\n\n   ```\n   xy\n   ```\nFive\nsix.\n',
    );
  });
  test('of two notes with one label, each keeps its own', () => {
    const change = edit('A[^1].¦\n\n[^1]: One\ntwo.\n\n[^1]: One\n    two.\n\n[a]: /b\n3. three\n');
    expect(change.change('rawBlock', raw('a]: /b')).text).toBe(
      'A[^1].\n\n[^1]: One\ntwo.\n\n[^1]: One\n    two.\n\na]: /b\n\n3\\. three\n',
    );
  });
  test('of two lists that are neighbours now, one keeps its bytes', () => {
    const change = edit('- one\n\n  {% a %}\n- two\n\n> x\n\n- three\n- four\n  more\n').at('x');
    const empty = { type: 'paragraph' };
    expect(change.insertBelow(empty).deleteBlock(1).text).toBe('- one\n\n  {% a %}\n- two\n\n* three\n* four more\n');
  });
});

describe('a block that moves keeps its bytes', () => {
  test('past others that were joined', () => {
    const change = edit('One.\n\n¦Two\nthree.\n\nFour.\n\nFive\nsix.\n').backspace();
    expect(change.moveBlock(2, 1).text).toBe('One.Two\nthree.\n\nFive\nsix.\n\nFour.\n');
  });
  test('with its indent', () => {
    const change = edit('One¦.\n\nTwo.\n\n  a | b\n  --|--\n  c | d\n');
    expect(change.moveBlock(2, 0).text).toBe('  a | b\n  --|--\n  c | d\n\nOne.\n\nTwo.\n');
  });
  test('but for the indent where that would put it into a list', () => {
    expect(edit('- One\n\nTwo¦.\n\n  Three\n  four.\n').deleteBlock(1).text).toBe('- One\n\nThree\n  four.\n');
  });
  test('so does a copy that takes the place of another', () => {
    const copied = 'A paragraph\nthat is long enough to be known again.';
    const content = [{ type: 'text', text: copied.replace('\n', ' ') }];
    expect(
      edit(`One¦.\n\nTwo.\n\n${copied}\n`).type('x').insertBelow({ type: 'paragraph', content }).deleteBlock(2).text,
    ).toBe(`Onex.\n\n${copied}\n\n${copied}\n`);
  });
  test('to where another was changed', () => {
    const change = edit('One¦\ntwo.\n\nThree.\n\nFour.\n\nFive\nsix.\n').type('x');
    expect(change.moveBlock(3, 0).text).toBe('Five\nsix.\n\nOnex\ntwo.\n\nThree.\n\nFour.\n');
  });
});

describe('before an indented block', () => {
  test('nested lists are put where lines begin', () => {
    const item = (...content: object[]) => ({ type: 'listItem', content });
    const list = (...content: object[]) => ({ type: 'bulletList', content });
    const words = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
    const nested = list(item(words('a'), list(item(words('b'), list(item(words('c')))))));
    expect(edit('\n  One¦\n').apply((tr) => tr.insert(0, tr.doc.type.schema.nodeFromJSON(nested))).text).toBe(
      '\n- a\n  - b\n    - c\n\nOne\n',
    );
  });
});

describe('source that was never closed is closed where more follows it', () => {
  test.each([
    ['$$\nx\n$$\n\nMore¦.\n', '$$\nx', '$$\nx\n$$\n\nMore.\n'],
    ['<!-- a -->\n\nMore¦.\n', '<!-- a', '<!-- a -->\n\nMore.\n'],
    ['<div>\n</div>\n\nMore¦.\n', '<script>\na', '<script>\na\n</script>\n\nMore.\n'],
  ])('%j', (source, written, expected) => {
    expect(edit(`${source}\nLast¦.\n`.replace('¦', '')).change('rawBlock', { raw: written }).text).toBe(
      `${expected}\nLast.\n`,
    );
  });
  test('and stays as it is at the end of the post, and of an item', () => {
    expect(edit('More¦\n\n$$\nx').type('.').text).toBe('More.\n\n$$\nx');
    expect(edit('More¦\n\n$$\nx').type('.').insertBelow({ type: 'horizontalRule' }).text).toBe('More.\n\n---\n\n$$\nx');
    expect(edit('- <!-- a\n- b¦\n').type('c').text).toBe('- <!-- a\n- bc\n');
    expect(edit('More\n\n$$\nx').at('More').moveBlock(1, 0).text).toBe('$$\nx\n$$\n\nMore');
  });
});
