import type { Token } from './tokens';

/** The index of the token that ends an expression from here: past brackets of every kind, whatever stands in them. */
export function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (isEnd(token)) return at;
    if (token?.kind === 'mark' && /^[([{]$/.test(token.value)) {
      at = closing(tokens, at);
      if (tokens[at]?.value === '}' && startsStatement(tokens, at + 1)) return at + 1;
    } else if (at > from && startsStatement(tokens, at)) return at;
  }
  return at;
}

/** The index of the bracket that closes the one here; the last token when none does. */
export function closing(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark') continue;
    if (/^[([{]$/.test(token.value)) depth++;
    else if (/^[)\]}]$/.test(token.value) && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** The index behind `<…>` that begins at an index; the same index where it is none. */
export function afterTypeArguments(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(tokens.length, from + 100); at++) {
    const token = tokens[at]?.value;
    if (token === '<') depth++;
    if (token === '>' && --depth === 0) return at + 1;
    if (token === ';') break;
  }
  return from;
}

/** Whether a token ends an expression, or nothing follows. */
export function isEnd(token: Token | undefined): boolean {
  return token === undefined || (token.kind === 'mark' && /^[,;)\]}]$/.test(token.value));
}

/** A line that begins with a word, and no operator in front, begins a statement of its own. */
export function endsLine(then: Token | undefined): boolean {
  return then?.startsLine === true && then.kind === 'name' && !/^(?:in|instanceof|if|else|and|or)$/.test(then.value);
}

/** Whether a token can only begin a statement. */
export function startsStatement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'name' && /^(?:export|const|let|var|import|function|class|interface|type|module)$/.test(token.value)
  );
}
