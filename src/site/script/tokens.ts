/** A word of JavaScript or TypeScript, as far as data is concerned. */
export interface Token {
  readonly kind: 'name' | 'text' | 'number' | 'template' | 'mark' | 'pattern';
  /** A text's or template's own value; else the source. */
  readonly value: string;
  /** Where it begins and ends in the source. */
  readonly from: number;
  readonly to: number;
  /** Whether it is the first of its line. */
  readonly startsLine: boolean;
}

type Language = 'javascript' | 'python';

/** The most words that are read of one file. */
const most = 60_000;

const spaces: Readonly<Record<Language, RegExp>> = {
  javascript: /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y,
  python: /\s+|#[^\n]*/y,
};
const name = /[\p{L}_$#][\p{L}\p{N}_$]*/uy;
const number = /(?:0[xob][\da-f_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:e[-+]?\d+)?)n?/iy;
const text = /'(?:[^'\\\n]|\\[\s\S])*'?|"(?:[^"\\\n]|\\[\s\S])*"?/y;
const mark = /=>|\.{3}|\?\?=?|\?\.|&&=?|\|\|=?|[=!]==?|\*\*|[-+*/%<>]=|[\s\S]/y;
/** Bounded, so that a text of nothing but slashes is read in linear time. */
const pattern = /\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.){0,200}\]){1,200}\/[a-z]*/y;

/** The words of a script. What is no JavaScript (JSX, broken text) comes as marks and names, never as an error. */
export function tokensOf(source: string, language: Language = 'javascript'): readonly Token[] {
  const tokens: Token[] = [];
  let startsLine = true;
  for (let at = 0; at < source.length && tokens.length < most;) {
    const match = (expression: RegExp) => {
      expression.lastIndex = at;
      return expression.exec(source)?.[0];
    };
    const gap = match(spaces[language]);
    if (gap !== undefined) {
      startsLine ||= gap.includes('\n');
      at += gap.length;
      continue;
    }
    const add = (kind: Token['kind'], raw: string, value = raw) => {
      tokens.push({ kind, value, from: at, to: at + raw.length, startsLine });
      startsLine = false;
      at += raw.length;
    };
    const first = source[at] ?? '';
    if (first === '`') {
      const raw = templateAt(source, at);
      add('template', raw, raw.slice(1, raw.endsWith('`') && raw.length > 1 ? -1 : undefined));
      continue;
    }
    const quoted = match(text);
    if (quoted !== undefined)
      add('text', quoted, unescaped(quoted.slice(1, quoted.length > 1 && quoted.endsWith(first) ? -1 : undefined)));
    else add(...wordAt(match, tokens.at(-1)));
  }
  return tokens;
}

function wordAt(match: (expression: RegExp) => string | undefined, before: Token | undefined): [Token['kind'], string] {
  const word = match(name);
  if (word !== undefined) return ['name', word];
  const digits = match(number);
  if (digits !== undefined) return ['number', digits];
  const isOperand = before && (before.kind !== 'mark' || /^[)\]}]$/.test(before.value)) && before.value !== 'return';
  const regular = isOperand ? undefined : match(pattern);
  return regular === undefined ? ['mark', match(mark) ?? ' '] : ['pattern', regular];
}

/** From a backtick to the one that ends it; what is filled in (`${…}`) may hold backticks of its own. */
function templateAt(source: string, from: number): string {
  const open: ('`' | '{')[] = ['`'];
  let at = from + 1;
  for (; at < source.length && open.length > 0; at++) {
    const char = source[at];
    const inText = open.at(-1) === '`';
    if (char === '\\') at++;
    else if (char === '`' && inText) open.pop();
    else if (char === '`') open.push('`');
    else if (inText && char === '$' && source[at + 1] === '{') {
      open.push('{');
      at++;
    } else if (!inText && char === '{') open.push('{');
    else if (!inText && char === '}') open.pop();
  }
  return source.slice(from, at);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** What a string literal's inside stands for: https://262.ecma-international.org/#sec-literals-string-literals */
export function unescaped(raw: string): string {
  return raw.replace(
    /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|\r?\n|([\s\S]))/gi,
    (_, braced?: string, four?: string, two?: string, char?: string) => {
      const code = braced ?? four ?? two;
      if (code !== undefined)
        return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : '';
      return char === undefined ? '' : (escapes[char] ?? char);
    },
  );
}
