import type { DeskMessages } from '../i18n/desk-text';
import type { FieldSpec } from '../site/field-spec';

/** Why a number, a count of items or of letters is not within the site's limits; undefined when it is. Nothing is refused for it. */
export function limitWords(
  { limits: words }: Pick<DeskMessages['fields'], 'limits'>,
  { limits = {} }: FieldSpec,
  amount: number,
  of: keyof DeskMessages['fields']['limits'],
): string | undefined {
  const { least, most, whole, step } = limits;
  const isEmpty = of !== 'number' && amount === 0;
  if (isEmpty) return undefined;
  if (least !== undefined && amount < least) return words[of].least(least);
  if (most !== undefined && amount > most) return words[of].most(most);
  if (of !== 'number') return undefined;
  if (whole && !Number.isInteger(amount)) return words.number.whole;
  if (step !== undefined && step > 0 && !isMultiple(amount - (least ?? 0), step)) return words.number.step(step);
  return undefined;
}

/** How many characters a person counts, where a pair of code units is one. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

function isMultiple(amount: number, step: number): boolean {
  const times = amount / step;
  return Math.abs(times - Math.round(times)) < 1e-9;
}
