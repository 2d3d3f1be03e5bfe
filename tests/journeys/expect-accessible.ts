import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

export interface AxeScope {
  /** The selector of the part that is looked at, instead of the whole page. */
  readonly within?: string;
  /** Rules that say nothing of this page. */
  readonly without?: readonly string[];
  /** These rules alone. */
  readonly rules?: readonly string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing in the page: WCAG AA and best practice. */
export async function expectAccessible(page: Page, { within, without = [], rules }: AxeScope = {}): Promise<void> {
  // Axe would wait for ever for the preview's frame, where no script runs.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  if (within) axe.include(within);
  if (rules) axe.withRules([...rules]);
  else axe.withTags(tags).disableRules([...without]);
  const { violations } = await axe.analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`),
  ).toEqual([]);
}
