/** A page of a REST listing, by `per_page` (at most 100) and `page`. */
export interface Page {
  readonly size: number;
  /** From 1. */
  readonly number: number;
}

/** The page that a query asks for, by GitHub's defaults and limits: 30 an entry, 100 at most, counted from 1. */
export function readPage(query: Readonly<Record<string, string>>): Page {
  const number = (text: string | undefined, otherwise: number) => Math.max(1, Math.floor(Number(text)) || otherwise);
  return { size: Math.min(100, number(query['per_page'], 30)), number: number(query['page'], 1) };
}

/** The `Link` header for a page of a listing with `total` entries; no header when there is one page only. */
export function linkHeader(url: string, page: Page, total: number): Readonly<Record<string, string>> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const targets = { prev: page.number - 1, next: page.number + 1, last, first: 1 };
  const shown = Object.entries(targets).filter(([name, target]) =>
    name === 'next' || name === 'last' ? page.number < last : page.number > 1 && target >= 1,
  );
  if (shown.length === 0) return {};
  const links = shown.map(([name, target]) => {
    const address = new URL(url);
    address.searchParams.set('page', String(target));
    return `<${address.href}>; rel="${name}"`;
  });
  return { Link: links.join(', ') };
}
