import { RE2JS } from 're2js';

/** Longer patterns and values are not looked at: a pattern of a thousand letters is no rule that somebody can follow. */
const longest = { pattern: 1000, value: 5000 };

/**
 * Whether a value holds what a pattern describes. The pattern is hostile: it is run in time linear to the value
 * (https://github.com/google/re2/wiki/WhyRE2), which knows no look-around and no back references. Null when it cannot be run.
 */
export function checkPattern(source: string, value: string): boolean | null {
  if (source.length > longest.pattern || value.length > longest.value) return null;
  try {
    return RE2JS.compile(source).matcher(value).find();
  } catch {
    return null;
  }
}
