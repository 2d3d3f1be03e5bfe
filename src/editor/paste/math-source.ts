/** A formula in MathML or in Word's own XML (OMML), as TeX. Source: https://www.w3.org/TR/mathml-core/ and ECMA-376, part 1, 22.1. */
export function texOfMarkup(root: Element): string {
  return partsOf(root)
    .replaceAll(/[ \t\n]+/g, ' ')
    .trim();
}

type Write = (parts: readonly string[], element: Element) => string;

const grouped = (tex: string) => (/^(?:[^\s\\{}]|\\[a-zA-Z]+ ?|)$/u.test(tex) ? tex : `{${tex}}`);
const braced = (tex = '') => `{${tex}}`;
const script = (base = '', sub = '', sup = '') =>
  `${grouped(base)}${sub && `_${grouped(sub)}`}${sup && `^${grouped(sup)}`}`;

const accents: Readonly<Record<string, string>> = {
  '→': 'vec',
  '⃗': 'vec',
  '^': 'hat',
  '̂': 'hat',
  '~': 'tilde',
  '̃': 'tilde',
  '˙': 'dot',
  '̇': 'dot',
  '¨': 'ddot',
  '¯': 'overline',
  '‾': 'overline',
  '̅': 'overline',
  '⏞': 'overbrace',
};

const over: Write = ([base = '', mark = '']) => {
  const accent = accents[mark];
  return accent ? `\\${accent}${braced(base)}` : script(base, '', mark);
};

const matrix = (rows: readonly string[]) => `\\begin{matrix}${rows.join(String.raw` \\ `)}\\end{matrix}`;

/** What stands in the parts of an OMML element, by their names: `num`, `den`, `e`, `sub`. */
function named(element: Element, name: string): string {
  const part = [...element.children].find((child) => nameOf(child) === name);
  return part ? partsOf(part) : '';
}

/** The value of a property of an OMML element: the sign of a sum, the fence of a bracket. */
function property(element: Element, name: string): string | null {
  const properties = [...element.children].find((child) => unwritten.test(nameOf(child)));
  const found = [...(properties?.children ?? [])].find((each) => nameOf(each) === name);
  return found ? (found.getAttribute('m:val') ?? found.getAttribute('val') ?? '') : null;
}

const all: Write = (parts) => parts.join('');

const writers: Readonly<Record<string, Write>> = {
  mfrac: ([top, bottom]) => `\\frac${braced(top)}${braced(bottom)}`,
  msqrt: (parts) => `\\sqrt${braced(parts.join(''))}`,
  mroot: ([base, degree = '']) => `\\sqrt[${degree}]${braced(base)}`,
  msup: ([base, sup]) => script(base, '', sup),
  msub: ([base, sub]) => script(base, sub),
  msubsup: ([base, sub, sup]) => script(base, sub, sup),
  munder: ([base, sub]) => script(base, sub),
  mover: over,
  munderover: ([base, sub, sup]) => script(base, sub, sup),
  mtr: (parts) => parts.join(' & '),
  mlabeledtr: (parts) => parts.slice(1).join(' & '),
  mtable: matrix,
  mspace: () => ' ',
  annotation: () => '',
  'annotation-xml': () => '',
  mphantom: () => '',
  f: (_parts, element) => `\\frac${braced(named(element, 'num'))}${braced(named(element, 'den'))}`,
  ssup: (_parts, element) => script(named(element, 'e'), '', named(element, 'sup')),
  ssub: (_parts, element) => script(named(element, 'e'), named(element, 'sub')),
  ssubsup: (_parts, element) => script(named(element, 'e'), named(element, 'sub'), named(element, 'sup')),
  rad: (_parts, element) => {
    const degree = named(element, 'deg');
    return `\\sqrt${degree && `[${degree}]`}${braced(named(element, 'e'))}`;
  },
  nary: (_parts, element) =>
    `${script(letters(property(element, 'chr') ?? '∫'), named(element, 'sub'), named(element, 'sup'))} ${named(element, 'e')}`,
  d: (_parts, element) => {
    const inside = [...element.children].filter((child) => nameOf(child) === 'e').map(partsOf);
    const [open, close] = [property(element, 'begchr') ?? '(', property(element, 'endchr') ?? ')'];
    return `\\left${fence(open)}${inside.join(' | ')}\\right${fence(close)}`;
  },
  acc: (_parts, element) => over([named(element, 'e'), property(element, 'chr') ?? '̂'], element),
  bar: (_parts, element) => `\\overline${braced(named(element, 'e'))}`,
  func: (_parts, element) => `${functionName(named(element, 'fname'))} ${named(element, 'e')}`,
  limlow: (_parts, element) => script(named(element, 'e'), named(element, 'lim')),
  limupp: (_parts, element) => script(named(element, 'e'), '', named(element, 'lim')),
  mr: (parts) => parts.join(' & '),
  m: matrix,
  eqarr: matrix,
};

/** Elements of OMML that say how their neighbours look. */
const unwritten = /pr$/;
const rowed = /^(?:m|mtable|eqarr)$/;

function partsOf(element: Element): string {
  const name = nameOf(element);
  if (name.length > 1 && unwritten.test(name)) return '';
  if (element.children.length === 0) return tokenOf(name, element.textContent ?? '');
  const parts = [...element.children].filter((child) => !unwritten.test(nameOf(child))).map(partsOf);
  return (writers[name] ?? all)(rowed.test(name) ? parts.filter((part) => part !== '') : parts, element);
}

function nameOf(element: Element): string {
  return element.localName.toLowerCase().replace(/^.*:/, '');
}

function tokenOf(name: string, text: string): string {
  const shown = name === 't' ? text : text.trim();
  if (name === 'mtext') return shown === '' ? ' ' : `\\text{${shown}}`;
  return name === 'mi' ? functionName(letters(shown)) : letters(shown);
}

function functionName(tex: string): string {
  const name = tex.trim();
  if (/^(?:sin|cos|tan|log|ln|lim|max|min|exp|det|gcd|sup|inf|arg)$/.test(name)) return `\\${name} `;
  return /^[a-zA-Z]{2,}$/.test(name) ? `\\mathrm{${name}}` : tex;
}

const signs: Readonly<Record<string, string>> = {
  '∑': String.raw`\sum `,
  '∏': String.raw`\prod `,
  '∫': String.raw`\int `,
  '∮': String.raw`\oint `,
  '∞': String.raw`\infty `,
  '√': String.raw`\surd `,
  '−': '-',
  '\u2061': '',
  '\u2062': '',
  '\u2063': '',
  '\u00a0': ' ',
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  '&': String.raw`\&`,
  $: String.raw`\$`,
};

const mathematical = /[\u{1d400}-\u{1d7ff}]/u;

/** Letters as TeX has them; the italic letters that Unicode keeps for mathematics are plain ones. */
function letters(text: string): string {
  return text.replaceAll(
    /./gsu,
    (letter) => signs[letter] ?? (mathematical.test(letter) ? letter.normalize('NFKC') : letter),
  );
}

function fence(sign: string): string {
  return sign === '' ? '.' : letters(sign);
}
