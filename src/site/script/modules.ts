import { folderOf, joinPath, resolvePath } from '../../lib/path';
import { endOf } from './expression-ends';
import { type Expression, readExpression } from './read-expression';
import { type Token, tokensOf } from './tokens';

/** What a module's top level names, as far as it is data. */
interface Module {
  readonly path: string;
  readonly names: ReadonlyMap<string, Expression>;
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  /** `export default …` or `module.exports = …`. */
  readonly standard: Expression | null;
}

/** An expression, and the module whose names it uses. */
export interface Found {
  readonly expression: Expression;
  readonly module: Module;
}

/** The modules of a configuration; nothing is run. */
export interface Modules {
  /** What a module exports as its default; null when it was not read. */
  standard(path: string): Found | null;
  /** What a name stands for in a module; null for names from packages, and for what is not data. */
  named(name: string, module: Module): Found | 'not-read' | null;
}

const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.mts', '/index.ts', '/index.tsx', '/index.js'];

/** A script's files by path, each read when it is first imported. */
export function modulesOf(texts: ReadonlyMap<string, string>): Modules {
  const modules = new Map<string, Module>();
  const open = (path: string): Module | null => {
    const text = texts.get(path);
    if (text === undefined) return null;
    const module = modules.get(path) ?? readModule(path, text);
    modules.set(path, module);
    return module;
  };
  const exported = (module: Module, name: string, depth: number): Found | 'not-read' | null =>
    name === 'default' ? module.standard && { expression: module.standard, module } : named(name, module, depth);
  const named = (name: string, module: Module, depth = 0): Found | 'not-read' | null => {
    const own = module.names.get(name);
    if (own) return { expression: own, module };
    const source = module.imports.get(name);
    if (!source || depth > 8 || !source.from.startsWith('.')) return null;
    const target = resolvePath(joinPath(folderOf(module.path), source.from));
    const path = endings.map((ending) => `${target}${ending}`).find((one) => texts.has(one));
    const other = path === undefined ? null : open(path);
    return other ? exported(other, source.name, depth + 1) : 'not-read';
  };
  return {
    standard(path) {
      const module = open(path);
      return module?.standard ? { expression: module.standard, module } : null;
    },
    named: (name, module) => named(name, module),
  };
}

function readModule(path: string, text: string): Module {
  const tokens = tokensOf(text);
  const names = new Map<string, Expression>();
  const imports = new Map<string, { from: string; name: string }>();
  let standard: Expression | null = null;
  for (let at = 0; at < tokens.length;) {
    const word = tokens[at]?.kind === 'name' ? tokens[at]?.value : '';
    if (word === 'import') {
      at = readImport(tokens, at + 1, imports);
    } else if (word === 'const' || word === 'let' || word === 'var') {
      const name = tokens[at + 1]?.value ?? '';
      const equals = afterType(tokens, at + 2);
      const read = equals < 0 ? { expression: null, next: endOf(tokens, at + 1) } : readExpression(tokens, equals + 1);
      if (read.expression && !names.has(name)) names.set(name, read.expression);
      at = Math.max(read.next, at + 1);
    } else if (word === 'export' && tokens[at + 1]?.value === 'default') {
      const read = readExpression(tokens, at + 2);
      standard ??= read.expression;
      at = Math.max(read.next, at + 2);
    } else if (word === 'module' && tokens[at + 2]?.value === 'exports' && tokens[at + 3]?.value === '=') {
      const read = readExpression(tokens, at + 4);
      standard ??= read.expression;
      at = Math.max(read.next, at + 4);
    } else if (word === 'export') at++;
    else at = Math.max(endOf(tokens, at), at) + 1 - (startsWord(tokens, endOf(tokens, at)) ? 1 : 0);
  }
  return { path, names, imports, standard };
}

function startsWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'name';
}

/** The index of `=` after a name and its type; -1 when there is none. */
function afterType(tokens: readonly Token[], from: number): number {
  for (let at = from; at < Math.min(tokens.length, from + 200); at++) {
    if (tokens[at]?.value === '=') return at;
    if (tokens[at]?.value === ';') return -1;
  }
  return -1;
}

/** `import standard, { a, b as c } from 'x'`. */
function readImport(
  tokens: readonly Token[],
  from: number,
  imports: Map<string, { from: string; name: string }>,
): number {
  let at = from;
  while (at < tokens.length && tokens[at]?.kind !== 'text' && at - from < 300) at++;
  const clause = tokens.slice(from, at);
  const source = tokens[at]?.value ?? '';
  let isNamed = false;
  for (const [index, { kind, value }] of clause.entries()) {
    if (value === '{') isNamed = true;
    if (kind !== 'name' || /^(?:from|as|type)$/.test(value) || clause[index - 1]?.value === 'as') continue;
    const alias = clause[index + 1]?.value === 'as' ? (clause[index + 2]?.value ?? value) : value;
    imports.set(alias, { from: source, name: isNamed ? value : 'default' });
  }
  return at + 1;
}
