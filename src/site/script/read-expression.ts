import { afterTypeArguments, closing, endOf, endsLine, isEnd, startsStatement } from './expression-ends';
import { type Token, unescaped } from './tokens';

/**
 * Data as a script writes it, before names are followed. `code` is what would have to be run; `likely` is what it gives as far
 * as that is written out: what a function returns, a template without what is filled in, the operand of `new` and `await`.
 */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly (readonly [key: string | null, value: Expression])[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'spread'; readonly of: Expression }
  | { readonly kind: 'code'; readonly name: string; readonly likely?: Expression };

export interface Read {
  readonly expression: Expression;
  /** The index of the first token after it. */
  readonly next: number;
}

const deepest = 64;
const code = (name = '', likely?: Expression | null): Expression => ({
  kind: 'code',
  name,
  ...(likely && { likely }),
});

/** Reads one expression. It ends before `,`, `;`, `)`, `]`, `}`, or where a line begins a new statement. */
export function readExpression(tokens: readonly Token[], from: number, depth = 0): Read {
  const term = readTerm(tokens, from, depth);
  const isConst = tokens[term.next]?.value === 'as' && tokens[term.next + 1]?.value === 'const';
  const first = isConst ? { ...term, next: term.next + 2 } : term;
  const then = tokens[first.next];
  if (then?.kind === 'name' && (then.value === 'as' || then.value === 'satisfies'))
    return { expression: first.expression, next: endOf(tokens, first.next) };
  if (isEnd(then) || startsStatement(tokens, first.next) || endsLine(then)) return first;
  return { expression: code(nameOf(first.expression)), next: endOf(tokens, first.next) };
}

function readTerm(tokens: readonly Token[], from: number, depth: number): Read {
  const token = tokens[from];
  const next = from + 1;
  if (!token || depth > deepest) return { expression: code(), next: token ? endOf(tokens, from) : from };
  if (token.kind === 'text') return value(token.value, next);
  if (token.kind === 'template') return { expression: templateFrom(token.value), next };
  if (token.kind === 'number') return numberFrom(token.value, 1, next);
  if (token.kind === 'pattern')
    return { expression: { kind: 'call', name: 'RegExp', args: [textOf(token.value)] }, next };
  if (token.value === '-' && tokens[next]?.kind === 'number')
    return numberFrom(tokens[next]?.value ?? '', -1, next + 1);
  if (token.value === '[') return readList(tokens, next, depth);
  if (token.value === '{') return readMap(tokens, next, depth);
  if (token.value === '(') return readParentheses(tokens, from, depth);
  if (token.kind === 'name') return readName(tokens, from, depth);
  return { expression: code(), next: endOf(tokens, from) };
}

const constants: Readonly<Record<string, boolean | null>> = {
  true: true,
  false: false,
  null: null,
  undefined: null,
  True: true,
  False: false,
  None: null,
};

function readName(tokens: readonly Token[], from: number, depth: number): Read {
  const word = tokens[from]?.value ?? '';
  if (Object.hasOwn(constants, word)) return value(constants[word] ?? null, from + 1);
  if (word === 'function') return readFunction(tokens, from, depth);
  if (word === 'async' && /^(?:function|\()$/.test(tokens[from + 1]?.value ?? ''))
    return readTerm(tokens, from + 1, depth + 1);
  if (/^(?:async|class|new|await|typeof|void|yield|import)$/.test(word)) {
    const next = endOf(tokens, from);
    const operand = /^(?:new|await)$/.test(word) ? readTerm(tokens, from + 1, depth + 1) : null;
    return { expression: code(word, operand?.next === next ? operand.expression : null), next };
  }
  if (tokens[from + 1]?.value === '=>') return readArrow(tokens, from, from + 1, depth);
  let name = word;
  let next = from + 1;
  while ((tokens[next]?.value === '.' || tokens[next]?.value === '?.') && tokens[next + 1]?.kind === 'name') {
    name += `.${tokens[next + 1]?.value}`;
    next += 2;
  }
  if (tokens[next]?.value === '!' && isEnd(tokens[next + 1])) next++;
  const afterTypes = tokens[next]?.value === '<' ? afterTypeArguments(tokens, next) : next;
  if (tokens[afterTypes]?.value !== '(') return { expression: { kind: 'name', name }, next };
  const args = readList(tokens, afterTypes + 1, depth, ')');
  const items = args.expression.kind === 'list' ? args.expression.items : [];
  return { expression: { kind: 'call', name, args: items }, next: args.next };
}

function readFunction(tokens: readonly Token[], from: number, depth: number): Read {
  const next = endOf(tokens, from);
  let parameters = from;
  while (parameters < next && tokens[parameters]?.value !== '(') parameters++;
  let body = parameters < next ? closing(tokens, parameters) : next;
  while (body < next && tokens[body]?.value !== '{') body++;
  return { expression: code('function', body < next ? returned(tokens, body, depth) : null), next };
}

function readArrow(tokens: readonly Token[], from: number, arrow: number, depth: number): Read {
  const isBlock = tokens[arrow + 1]?.value === '{';
  const likely = isBlock ? returned(tokens, arrow + 1, depth) : readExpression(tokens, arrow + 1, depth + 1).expression;
  return { expression: code('function', likely), next: endOf(tokens, from) };
}

/** What the block returns by its own last `return`. */
function returned(tokens: readonly Token[], open: number, depth: number): Expression | null {
  const close = closing(tokens, open);
  let last: Expression | null = null;
  for (let at = open + 1; at < close && depth <= deepest;) {
    const token = tokens[at];
    if (token?.kind === 'mark' && /^[([{]$/.test(token.value)) at = closing(tokens, at) + 1;
    else if (token?.kind === 'name' && token.value === 'return') {
      const read = readExpression(tokens, at + 1, depth + 1);
      last = read.expression;
      at = Math.max(read.next, at + 1);
    } else at++;
  }
  return last;
}

/** Parentheses around an expression, a list of them (Python), or the parameters of a function. */
function readParentheses(tokens: readonly Token[], from: number, depth: number): Read {
  const close = closing(tokens, from);
  const after = tokens[close + 1]?.value;
  if (after === '=>') return readArrow(tokens, from, close + 1, depth);
  if (after === ':') return { expression: code('function'), next: endOf(tokens, from) };
  const inside = readExpression(tokens, from + 1, depth + 1);
  if (inside.next === close) return { expression: inside.expression, next: close + 1 };
  const others = tokens[inside.next]?.value === ',' ? readList(tokens, inside.next + 1, depth, ')').expression : null;
  const several: Expression | null =
    others?.kind === 'list' ? { kind: 'list', items: [inside.expression, ...others.items] } : null;
  return { expression: code('', several), next: close + 1 };
}

function readList(tokens: readonly Token[], from: number, depth: number, end = ']'): Read {
  const items: Expression[] = [];
  let next = from;
  while (next < tokens.length && tokens[next]?.value !== end) {
    const isSpread = tokens[next]?.value === '...';
    const item = readExpression(tokens, isSpread ? next + 1 : next, depth + 1);
    items.push(isSpread ? { kind: 'spread', of: item.expression } : item.expression);
    next = step(tokens, item.next, next);
  }
  return { expression: { kind: 'list', items }, next: next + 1 };
}

function readMap(tokens: readonly Token[], from: number, depth: number): Read {
  const entries: (readonly [string | null, Expression])[] = [];
  let next = from;
  while (next < tokens.length && tokens[next]?.value !== '}') {
    const entry = readEntry(tokens, next, depth);
    entries.push(entry.entry);
    next = step(tokens, entry.next, next);
  }
  return { expression: { kind: 'map', entries }, next: next + 1 };
}

/** `key: value`, `key`, `...more`, `method() {}`, `[computed]: value`; a key of null is one that is not known. */
function readEntry(tokens: readonly Token[], at: number, depth: number) {
  const token = tokens[at];
  const key = token?.value ?? '';
  const then = tokens[at + 1]?.value;
  if (key === '...' && token?.kind === 'mark') {
    const { expression, next } = readExpression(tokens, at + 1, depth + 1);
    return { entry: [null, { kind: 'spread', of: expression }] as const, next };
  }
  const isKey = token !== undefined && token.kind !== 'mark' && token.kind !== 'pattern';
  if (isKey && then === ':') {
    const { expression, next } = readExpression(tokens, at + 2, depth + 1);
    return { entry: [key, expression] as const, next };
  }
  if (token?.kind === 'name' && (then === ',' || then === '}'))
    return { entry: [key, { kind: 'name', name: key }] as const, next: at + 1 };
  return { entry: [isKey ? key : null, code('function')] as const, next: endOf(tokens, at) };
}

/** Past a comma; at least one token further than the last time. */
function step(tokens: readonly Token[], next: number, last: number): number {
  const at = Math.max(next, last);
  if (tokens[at]?.value === ',' && tokens[at]?.kind === 'mark') return at + 1;
  return Math.max(at, last + 1);
}

function templateFrom(raw: string): Expression {
  if (!raw.includes('${')) return { kind: 'value', value: unescaped(raw) };
  const bare = raw.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  return code('', bare.includes('${') ? null : { kind: 'value', value: unescaped(bare) });
}

function numberFrom(source: string, sign: number, next: number): Read {
  const read = Number(source.replace(/_|n$/g, ''));
  return value(Number.isFinite(read) ? sign * read : null, next);
}

function value(read: string | number | boolean | null, next: number): Read {
  return { expression: { kind: 'value', value: read }, next };
}

function textOf(text: string): Expression {
  return { kind: 'value', value: text };
}

function nameOf(expression: Expression): string {
  return expression.kind === 'name' || expression.kind === 'call' ? expression.name : '';
}
