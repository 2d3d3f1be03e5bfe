import { isLanguage } from './group-posts';
import type { Collection, LanguageLayout } from './site';

/** How a collection's languages lie beside each other; null when it has one. `configured` are the site's languages, the default first. */
export function languagesOf(
  { folder, paths, kind }: Collection,
  all: readonly Collection[],
  configured: readonly string[],
): LanguageLayout | null {
  if (kind === 'data' || kind === 'files') return null;
  const known = (code: string) => (configured.length > 0 ? configured.includes(code) : isLanguage(code));
  const suffixes = counted(paths.flatMap((path) => /\.([a-z]{2}(?:-[a-z]{2,4})?)\.\w+$/i.exec(path)?.[1] ?? [])).filter(
    known,
  );
  if (suffixes.length > 0) {
    const unmarked = configured[0] !== undefined && !suffixes.includes(configured[0]) ? [configured[0]] : [];
    return { layout: 'suffix', languages: byDefault([...unmarked, ...suffixes], configured) };
  }
  const parts = folder.split('/');
  const at = parts.findIndex((part) => known(part) && isLanguage(part));
  const own = parts[at];
  if (own !== undefined) {
    const twins = all.filter(
      (other) =>
        other.folder
          .split('/')
          .with(Math.min(at, other.folder.split('/').length - 1), own)
          .join('/') === folder,
    );
    const codes = twins
      .flatMap((twin) => twin.folder.split('/')[at] ?? [])
      .filter((code) => known(code) && isLanguage(code));
    const layout = at === parts.length - 1 ? 'folder-inside' : 'folder-before';
    return codes.length > 1 ? { layout, languages: byDefault([own, ...codes], configured) } : null;
  }
  const length = folder === '' ? 0 : folder.length + 1;
  const inside = counted(paths.flatMap((path) => path.slice(length).split('/').slice(0, -1)[0] ?? [])).filter(
    (code) => known(code) && isLanguage(code),
  );
  const share =
    paths.filter((path) => inside.includes(path.slice(length).split('/')[0] ?? '')).length / Math.max(1, paths.length);
  return inside.length > 1 && share > 0.8
    ? { layout: 'folder-inside', languages: byDefault(inside, configured) }
    : null;
}

function counted(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)];
}

function byDefault(codes: readonly string[], configured: readonly string[]): readonly string[] {
  const first = configured.find((code) => codes.includes(code)) ?? (codes.includes('en') ? 'en' : codes[0]);
  return [...new Set([...(first === undefined ? [] : [first]), ...codes])];
}
