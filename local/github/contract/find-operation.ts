import { type Operation, type Parameter, description, resolveReference } from './description';
import type { Exchange } from './exchange';

export interface FoundOperation {
  /** As the description writes it: `/repos/{owner}/{repo}`. */
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** Decoded, by name. */
  readonly pathValues: Readonly<Record<string, string>>;
}

/** The described operation that a request is meant for, or null. @param pathname still encoded */
export function findOperation(method: string, pathname: string): FoundOperation | null {
  const candidates = Object.entries(description.paths).flatMap(([path, operations]) => {
    const operation = operations[method.toLowerCase()];
    if (!operation) return [];
    const parameters = (operation.parameters ?? []).map((parameter) => resolveReference<Parameter>(parameter));
    const match = patternOf(path, parameters).exec(pathname);
    return match ? [{ path, operation, parameters, pathValues: decodeValues(match.groups) }] : [];
  });
  return candidates.toSorted((one, other) => literalLength(other.path) - literalLength(one.path))[0] ?? null;
}

/** The described operations that some exchanges were, such as `GET /user`, and those that none was. */
export function coverOperations(exchanges: readonly Exchange[]) {
  const all = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const met = exchanges.map(
    ({ method, url }) => `${method} ${findOperation(method, new URL(url, 'http://localhost').pathname)?.path}`,
  );
  return {
    met: all.filter((operation) => met.includes(operation)),
    unmet: all.filter((operation) => !met.includes(operation)),
  };
}

function patternOf(path: string, parameters: readonly Parameter[]): RegExp {
  const source = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const spansSlashes = parameters.find((parameter) => parameter.name === name)?.['x-multi-segment'] === true;
    return `(?<${name}>${spansSlashes ? '.+' : '[^/]+'})`;
  });
  return new RegExp(`^${source}$`);
}

function decodeValues(groups: Readonly<Record<string, string>> = {}) {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]));
}

function literalLength(path: string): number {
  return path.replace(/\{\w+\}/g, '').length;
}
