import { mapOf, type Value } from '../../content/value';

/** How deep a literal may nest, how many values are read of one script, and how many names are looked up. */
const limits = { depth: 24, values: 5000, names: 50 };

/**
 * Reads the literals of JavaScript, TypeScript or Python without running anything: texts, numbers, lists, objects. A call
 * gives its first list or object (`defineConfig({…})`), a function what it returns, a name what `constant` knows of it; all
 * that is computed is left out. One pass: what was read is not read again.
 */
export function literalReader(
  script: string,
  constant: (name: string) => number | undefined,
): (at: number) => Value | undefined {
  let at = 0;
  let values = 0;
  let names = 0;
  const open = new Set<string>();

  return (start) => {
    at = start;
    return read(0);
  };

  function read(depth: number): Value | undefined {
    const value = depth > limits.depth || ++values > limits.values ? undefined : readOne(depth);
    skipSpace();
    if (/^(?:as|satisfies)\b/.test(script.slice(at, at + 10))) return (skipToEnd(), value);
    const isWhole = at >= script.length || /[,;}\])\n]/.test(script.charAt(at)) || wasNewLine();
    if (!isWhole) skipToEnd();
    return isWhole ? value : undefined;
  }

  function readOne(depth: number): Value | undefined {
    skipSpace();
    const first = script.charAt(at);
    if (first === '"' || first === "'" || first === '`') return readText();
    if (first === '{') return readMap(depth);
    if (first === '[') return readItems(']', depth);
    if (first === '(') return readGroup(depth);
    const [number] = /^-?\d[\d_]*(?:\.\d+)?(?![\w.])/.exec(script.slice(at, at + 40)) ?? [];
    if (number !== undefined) {
      at += number.length;
      return Number(number.replaceAll('_', ''));
    }
    return readName(depth);
  }

  function readName(depth: number): Value | undefined {
    const [name = ''] = /^[A-Za-z_$][\w$.?]*/.exec(script.slice(at, at + 200)) ?? [];
    if (name === '') return skipToEnd();
    at += name.length;
    skipSpace();
    if (/^(?:new|await|async|void|typeof)$/.test(name)) return readOne(depth + 1);
    if (/^(?:true|false|True|False)$/.test(name)) return name.toLowerCase() === 'true';
    if (/^(?:null|undefined|None)$/.test(name)) return null;
    if (name === 'function') return readFunction(depth);
    if (script.startsWith('=>', at)) return readBody(depth);
    if (script.charAt(at) === '<') skipTypes();
    if (script.charAt(at) === '(') return readCall(name, depth);
    const place = constant(name);
    if (place === undefined || open.has(name) || ++names > limits.names) return undefined;
    const back = at;
    open.add(name);
    at = place;
    const value = read(depth + 1);
    at = back;
    open.delete(name);
    return value;
  }

  function readCall(name: string, depth: number): Value | undefined {
    const values = readItems(')', depth);
    if (/(?:^|\.)(?:join|resolve)$/.test(name)) return values.filter((value) => typeof value === 'string').join('/');
    return (
      values.find((value) => typeof value === 'object' && value !== null) ??
      (values.length === 1 ? values[0] : undefined)
    );
  }

  function readFunction(depth: number): Value | undefined {
    while (at < script.length && script.charAt(at) !== '(') at++;
    readItems(')', depth);
    while (at < script.length && script.charAt(at) !== '{') at++;
    return readReturn(depth);
  }

  function readBody(depth: number): Value | undefined {
    at += 2;
    skipSpace();
    return script.charAt(at) === '{' ? readReturn(depth) : readOne(depth + 1);
  }

  /** What the block returns, read from its last `return` of its own. */
  function readReturn(depth: number): Value | undefined {
    let value: Value | undefined;
    at++;
    while (at < script.length) {
      skipSpace();
      if (script.charAt(at) === '}') {
        at++;
        break;
      }
      if (/^return\b/.test(script.slice(at, at + 7))) {
        at += 6;
        value = read(depth + 1);
      } else skipStep();
    }
    return value;
  }

  function readGroup(depth: number): Value | undefined {
    const items = readItems(')', depth);
    skipSpace();
    if (script.startsWith('=>', at)) return readBody(depth);
    return items.length > 1 ? items : items[0];
  }

  function readItems(end: string, depth: number): Value[] {
    const items: Value[] = [];
    for (at++; at < script.length;) {
      skipSpace();
      if (script.charAt(at) === end) {
        at++;
        break;
      }
      if (/[,;}\])]/.test(script.charAt(at))) at++;
      else {
        const value = read(depth + 1);
        if (value !== undefined) items.push(value);
      }
    }
    return items;
  }

  function readMap(depth: number): Value {
    const entries = new Map<string, Value>();
    for (at++; at < script.length;) {
      skipSpace();
      const first = script.charAt(at);
      if (first === '}') {
        at++;
        break;
      }
      const key = /["'`]/.test(first) ? readText() : (/^[\w$-]+/.exec(script.slice(at, at + 100))?.[0] ?? '');
      if (!/["'`]/.test(first)) at += key.length;
      skipSpace();
      if (key !== '' && script.charAt(at) === ':') {
        at++;
        const value = read(depth + 1);
        if (value !== undefined && !entries.has(key)) entries.set(key, value);
      } else skipToEnd();
      skipSpace();
      if (/[,;\])]/.test(script.charAt(at))) at++;
    }
    return mapOf(entries);
  }

  /** A text without what is filled in: `${__dirname}/content` gives `/content`. */
  function readText(): string {
    const quote = script.charAt(at);
    let text = '';
    for (at++; at < script.length && script.charAt(at) !== quote; at++) {
      if (script.charAt(at) === '\\') text += script.charAt(++at);
      else if (quote === '`' && script.startsWith('${', at)) skipFilling();
      else if (quote !== '`' && script.charAt(at) === '\n') break;
      else text += script.charAt(at);
    }
    at++;
    return text;
  }

  function skipFilling(): void {
    for (let depth = 0; at < script.length; at++) {
      if (script.charAt(at) === '{') depth++;
      if (script.charAt(at) === '}' && --depth === 0) return;
    }
  }

  function skipSpace(): void {
    for (;;) {
      while (at < script.length && /\s/.test(script.charAt(at))) at++;
      if (script.startsWith('//', at) || script.charAt(at) === '#') at = endOr(script.indexOf('\n', at));
      else if (script.startsWith('/*', at)) at = endOr(script.indexOf('*/', at)) + 2;
      else return;
    }
  }

  function wasNewLine(): boolean {
    for (let back = at - 1; back >= 0; back--) {
      if (script.charAt(back) === '\n') return true;
      if (!/\s/.test(script.charAt(back))) return false;
    }
    return false;
  }

  /** To the delimiter that ends the expression. */
  function skipToEnd(): undefined {
    while (at < script.length && !/[,;}\])]/.test(script.charAt(at))) {
      skipStep();
      skipSpace();
    }
    return undefined;
  }

  /** Over one character, or all of a text, a pattern or what brackets hold. */
  function skipStep(): void {
    const depthOf: string[] = [];
    do {
      const char = script.charAt(at);
      if (char === '"' || char === "'" || char === '`') readText();
      else if (char === '/' && isPattern()) skipPattern();
      else {
        if (/[{[(]/.test(char)) depthOf.push(char);
        else if (/[}\])]/.test(char)) depthOf.pop();
        at++;
      }
      if (depthOf.length > 0) skipSpace();
    } while (depthOf.length > 0 && at < script.length);
  }

  function isPattern(): boolean {
    return /[=(:,[!&|?{};]\s*$/.test(script.slice(Math.max(0, at - 10), at));
  }

  function skipPattern(): void {
    for (let inClass = false, start = at++; at < script.length && script.charAt(at) !== '\n'; at++) {
      const char = script.charAt(at);
      if (char === '\\') at++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass && at > start) break;
    }
    at++;
  }

  function skipTypes(): void {
    for (let depth = 0; at < script.length; at++) {
      if (script.charAt(at) === '<') depth++;
      if (script.charAt(at) === '>' && --depth === 0) {
        at++;
        return;
      }
    }
  }

  function endOr(place: number): number {
    return place < 0 ? script.length : place;
  }
}
