import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ColourKind } from '../../../src/editor/code/find-colours';
import { frames, paste } from '../gestures';
import { openEditorBench, type EditorBench } from './open-editor';

type Options = Parameters<EditorBench['open']>[0];

/**
 * The words in which a file's journeys tell what a writer does in the editor, each test on a page of its own. No test may
 * leave an error or a broken policy behind.
 */
export function driveEditor() {
  let bench: EditorBench;
  let page: Page;
  beforeAll(async () => {
    bench = await openEditorBench();
  });
  afterEach(async () => {
    await page.context().close();
    bench.expectQuiet();
  });
  afterAll(() => bench.close());

  const post = () => page.getByRole('textbox', { name: 'Post', exact: true });

  /** Selects the first occurrence of some words, or puts the caret beside them. */
  async function select(words: string, part: 'all' | 'start' | 'end' = 'all'): Promise<void> {
    await post().focus();
    await page.evaluate(
      ([wanted, selected]) => {
        const editor = window.editorPage.editor;
        let from = -1;
        editor?.state.doc.descendants((node, at) => {
          const index = node.isText && from < 0 ? (node.text ?? '').indexOf(wanted) : -1;
          if (index >= 0) from = at + index;
        });
        if (from < 0) throw new Error(`no ${wanted}`);
        const to = from + wanted.length;
        editor?.commands.setTextSelection({
          from: selected === 'end' ? to : from,
          to: selected === 'start' ? from : to,
        });
      },
      [words, part] as const,
    );
    await frames(page, 2);
  }

  return {
    page: () => page,
    post,
    frames: (count: number) => frames(page, count),
    select,
    caretBefore: (words: string) => select(words, 'start'),
    caretAfter: (words: string) => select(words, 'end'),
    /** Opens a post's Markdown. */
    open: async (text: string, options: Omit<Options, 'text'> = {}): Promise<void> => {
      page = await bench.open({ text, ...options });
    },
    /** The post as it would be saved now. */
    saved: () => page.evaluate(() => window.editorPage.save()),
    /** The words of code that have a colour now, in the order of the text. */
    coloured: (kind: ColourKind) =>
      page.evaluate((name) => {
        const ranges = [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);
        const inOrder = ranges.toSorted((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
        return inOrder.map(String);
      }, `code-${kind}`),
    /** The name of what has the focus. */
    focused: () => page.evaluate(() => document.activeElement?.getAttribute('aria-label')),
    /** A key; the browser tells the page of a moved caret some frames later, as a person's next key comes later still. */
    press: async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      await frames(page, 4);
    },
    paste: (text: string, html?: string) => paste(post(), text, html),
    /** In this test, a complaint of the browser that it brings about on purpose. */
    expectComplaint: (complaint: RegExp) => bench.expect(complaint),
  };
}
