import { isMap, type Value, type ValueMap } from '../../content/value';
import { literalReader } from './script-literal';

/** A configuration is never longer; what follows is not read. */
const longest = 200_000;

/** What a configuration written in JavaScript or TypeScript exports, as far as it is written out. Nothing is run. */
export function readScript(text: string): ValueMap {
  const script = text.slice(0, longest);
  const read = literalReader(script, constantsOf(script));
  for (const mark of [/\bexport\s+default\s/g, /\bmodule\.exports\s*=/g, /\bdefine(?:Nuxt)?Config\s*\(/g]) {
    for (const { index, 0: found } of [...script.matchAll(mark)].slice(0, 4)) {
      const value = read(index + (found.endsWith('(') ? 0 : found.length));
      if (isMap(value) && Object.keys(value).length > 0) return value;
    }
  }
  return {};
}

/** The names that a configuration written in Python gives values: `SITENAME = 'A blog'`. Nothing is run. */
export function readPython(text: string): ValueMap {
  const script = text.slice(0, longest);
  const found = [...script.matchAll(/^([A-Z][A-Z\d_]{1,60})[ \t]*=(?!=)/gm)].slice(0, 400);
  const read = literalReader(script, () => undefined);
  return Object.fromEntries(
    found.flatMap(({ index, 0: all, 1: name = '' }): (readonly [string, Value])[] => {
      const value = read(index + all.length);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Where the values of a script's own names begin. */
function constantsOf(script: string): (name: string) => number | undefined {
  let places: Map<string, number> | null = null;
  return (name) => {
    places ??= new Map(
      [...script.matchAll(/\b(?:const|let|var)\s+([\w$]+)\s*(?::[^=\n]{1,100})?=(?!=)/g)].map(
        ({ index, 0: all, 1: known = '' }) => [known, index + all.length] as const,
      ),
    );
    return places.get(name);
  };
}
