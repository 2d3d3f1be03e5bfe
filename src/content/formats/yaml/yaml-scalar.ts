/** How a string stands in YAML source. */
export type Quote = 'plain' | 'single' | 'double';

/** A plain timestamp as people write it: YAML 1.1's own, seconds or the zone's colon missing as Jekyll and Hexo allow. */
const timestamp =
  /^\d{4}-\d\d?-\d\d?(?:(?:[Tt]|[ \t]+)\d\d?:\d\d(?::\d\d(?:\.\d*)?)?[ \t]*(?:Z|[-+]\d\d?(?::?\d\d)?)?)?$/;

/** Plain words and numbers that a YAML 1.1 or 1.2 reader would take for something else than text. */
const notText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.?(?:inf|nan)|[-+]?(?:0[xob])?[\d_][\da-f_]*|[-+]?[\d_]*\.?[\d_]*(?:e[-+]?\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?)$/i;

/** Whether a plain scalar's text is a date, which Galley keeps as a `DateText`. */
export function isTimestamp(text: string): boolean {
  return timestamp.test(text);
}

/** Whether some YAML reader takes this plain text for a boolean, a number, a date or nothing at all. */
export function isAmbiguous(text: string): boolean {
  return text === '' || notText.test(text) || isTimestamp(text);
}

/** Whether text can stand without quotes; in a flow collection (`[a, b]`) less can. */
export function canBePlain(text: string, inFlow: boolean): boolean {
  if (text === '' || text.trim() !== text || hasControls(text)) return false;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|---|\.\.\.)/.test(text) || /:\s|\s#|:$/.test(text)) return false;
  return !inFlow || !/[,[\]{}]|^[-?:]|:["']/.test(text);
}

/** The text in the wanted quotes, or in the next that can hold it. Ambiguous text is quoted unless `asIs`. */
export function printString(text: string, quote: Quote, { inFlow = false, asIs = false } = {}): string {
  if (quote === 'plain' && canBePlain(text, inFlow) && (asIs || !isAmbiguous(text))) return text;
  const single = quote === 'single' || (quote === 'plain' && text.includes('"') && !text.includes("'"));
  return single && !hasControls(text) ? `'${text.replaceAll("'", "''")}'` : printDouble(text);
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\ufffe\uffff]/u.test(text);
}

function printDouble(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
