import type { Problem } from '../content/value';
import { extensionOf } from '../lib/path';
import { readConfigWhole } from './generators/read-config';

/** Configuration files that could not be read whole; `detail` is the file's path. */
export function configProblems(files: readonly string[], texts: ReadonlyMap<string, string>): readonly Problem[] {
  return files.flatMap((path) => {
    const text = texts.get(path);
    if (text === undefined) return [{ code: 'config-missing', detail: path }];
    const isData = /^\.(?:ya?ml|toml|json)$/.test(extensionOf(path));
    return isData && !readConfigWhole(path, text).isWhole ? [{ code: 'config-unreadable', detail: path }] : [];
  });
}
