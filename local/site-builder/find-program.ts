import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The absolute path of a program: in the site's own node_modules first, then on the PATH; null when it is nowhere.
 * @param modules a node_modules folder, or null
 */
export function findProgram(program: string, modules: string | null, path = process.env.PATH ?? ''): string | null {
  const folders = [
    ...(modules ? [join(modules, '.bin')] : []),
    ...path.split(delimiter).filter((folder) => folder !== ''),
  ];
  // npm puts the .bin folders of Galley's own packages on the PATH; they say nothing about the machine.
  const own = folders.filter((folder, index) => (modules && index === 0) || !/node_modules[/\\]\.bin$/.test(folder));
  return own.map((folder) => join(folder, program)).find(isProgram) ?? null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
