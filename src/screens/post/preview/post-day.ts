import type { Frontmatter } from '../../../content/frontmatter';
import { readDate } from '../../../site/date-form';
import { dateFields } from '../../../site/post-summary';

/** The post's date, ISO 8601; '' when its details tell none. */
export function postDay(frontmatter: Frontmatter | null): string {
  const name = dateFields.find((field) => frontmatter?.values[field] !== undefined);
  return readDate(frontmatter?.values[name ?? ''] ?? null) ?? '';
}
