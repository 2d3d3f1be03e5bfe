import { isList, isMap, type Value } from '../../content/value';
import type { FieldSpec } from '../field-spec';
import { plainText, type Section } from './section';

/** The longest regular expression that is kept. */
const longestPattern = 1000;

/** A pattern as `[source, message]` or a text alone. It is kept as text and never run here. */
export function patternIn(section: Section, key: string): FieldSpec['pattern'] | null {
  const value = section.value(key);
  if (value === undefined || value === null) return null;
  const [source, message] = isList(value) ? value : [value];
  if (typeof source !== 'string' || source === '' || source.length > longestPattern) {
    section.note(key, 'wrong-shape');
    return null;
  }
  return { source, ...(typeof message === 'string' && { message }) };
}

/** A default value; none when absent. */
export function usualIn(section: Section, key: string): Value | undefined {
  return section.value(key) ?? undefined;
}

/** Numbers that bound a value; bounds that nothing can meet are told of and left out. */
export function limitsIn(section: Section, keys: { least?: string; most?: string; step?: string; whole?: boolean }) {
  const read = (key: string | undefined) => (key === undefined ? null : section.number(key));
  const [least, most, step] = [read(keys.least), read(keys.most), read(keys.step)];
  if (least !== null && most !== null && least > most) {
    section.note(keys.least ?? '', 'wrong-shape', `${least} > ${most}`);
    return keys.whole === true ? { limits: { whole: true } } : {};
  }
  const limits = {
    ...(least !== null && { least }),
    ...(most !== null && { most }),
    ...(step !== null && { step }),
    ...(keys.whole === true && { whole: true }),
  };
  return Object.keys(limits).length > 0 ? { limits } : {};
}

/** The choices of a list of values, or of maps of a label and a value; repeated ones count once. */
export function choicesIn(section: Section, key: string, names: { label: string; value: string; orElse?: string }) {
  const values = new Map<string, Value>();
  const labels = new Map<string, string>();
  const found = section.value(key);
  for (const [index, item] of (isList(found) ? found : []).entries()) {
    const value = isMap(item) ? (own(item, names.value) ?? own(item, names.orElse ?? '') ?? null) : item;
    const text = value === null ? '' : plainText(value);
    if (text === null) section.note(`${key}[${index}]`, 'wrong-shape');
    else if (!values.has(text)) {
      values.set(text, value);
      const label = isMap(item) ? plainText(own(item, names.label)) : null;
      if (label !== null && label !== text) labels.set(text, label);
    }
  }
  if (found !== undefined && !isList(found)) section.note(key, 'wrong-shape');
  const odd = [...values].filter(([, value]) => typeof value !== 'string');
  return {
    choices: [...values.keys()],
    ...(labels.size > 0 && { choiceLabels: Object.fromEntries(labels) }),
    ...(odd.length > 0 && { choiceValues: Object.fromEntries(odd) }),
  };
}

/** Whether a list of texts is likely to be tags, by its name: words from a vocabulary that posts share. */
export function isVocabulary(name: string | null): boolean {
  return /^(?:tags?|categor(?:y|ies)|keywords|topics?)$/i.test(name ?? '');
}

function own(map: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
