import type { CDPSession, Page } from 'playwright-core';
import { frames } from '../gestures';

/**
 * Composes a word as an input method does and takes what is chosen. Gives how often the browser had to begin: more than
 * once when something in the page broke the composition off.
 */
export async function composeWord(
  page: Page,
  session: CDPSession,
  steps: readonly string[],
  during?: () => Promise<unknown>,
): Promise<number> {
  const begun = await page.evaluateHandle(() => {
    const count = { begun: 0 };
    document.addEventListener('compositionstart', () => (count.begun += 1));
    return count;
  });
  for (const [index, text] of steps.entries()) {
    await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await frames(page, 1);
    if (index === 0) await during?.();
  }
  await session.send('Input.insertText', { text: steps.at(-1) ?? '' });
  await frames(page, 3);
  return (await begun.jsonValue()).begun;
}
