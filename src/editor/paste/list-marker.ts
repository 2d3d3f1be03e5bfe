/** What stands before a list item that is no list item to the program that wrote it. */
export interface ListMarker {
  readonly isOrdered: boolean;
  /** The number that it shows; 1 where it shows none. */
  readonly number: number;
}

const ordered = /^[([（]?(?:(\d{1,9})|([a-z]{1,3}|[ivxlcdm]{1,9}|[\p{Ll}\p{Lo}]))[.)\]:、．）-]?$/iu;
const outline = /^(?:\d{1,4}\.){1,8}(\d{1,4})[.)]?$/;

/** Reads `1.`, `(b)`, `iv)`, `2.3.` or a bullet. */
export function readMarker(text: string): ListMarker {
  const marker = text.replaceAll(/\s+/g, '').replaceAll(/\p{Nd}/gu, digitOf);
  const [, last] = outline.exec(marker) ?? [];
  if (last) return { isOrdered: true, number: Number(last) };
  const [, digits, letters] = ordered.exec(marker) ?? [];
  if (digits) return { isOrdered: true, number: Number(digits) };
  // A lone letter is a bullet of a symbol font: Word's `o`, `v`, `q`, `Ø`.
  if (!letters || letters === marker) return { isOrdered: false, number: 1 };
  return { isOrdered: true, number: numberOf(letters.toLowerCase()) };
}

/** `i`, `v` and `x` alone may be letters or numerals: lists begin with `i` far more often than they reach it. */
function numberOf(letters: string): number {
  if (/^[ivx]+$/.test(letters)) return roman(letters);
  if (letters.length > 1) return 1;
  const place = alphabets.map((alphabet) => alphabet.indexOf(letters) + 1).find((found) => found > 0);
  return place ?? 1;
}

const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзиклмнопрстуфхцчшщэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
  '一二三四五六七八九十',
];

/** A digit of any script, as ours: each script has its ten in a row. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 128 ? digit : String(code - zero);
}

const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

function roman(letters: string): number {
  const digits = letters.split('').map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
