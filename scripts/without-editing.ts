import type { Plugin } from 'vite';

/** ProseMirror's packages that work an editor on a page: a view, its state, what changes it. */
const ofEditors = [
  'prosemirror-commands',
  'prosemirror-keymap',
  'prosemirror-schema-list',
  'prosemirror-state',
  'prosemirror-tables',
  'prosemirror-transform',
  'prosemirror-view',
];

/**
 * Leaves out of a Worker what only an editor on a page runs, and what the constructs' extensions name beside their schema
 * (57 KB gzipped of the Worker that reads and saves bodies). The names stay: who calls one there is told.
 */
export function withoutEditing(): Plugin {
  return {
    name: 'without-editing',
    enforce: 'pre',
    resolveId: (id) => (ofEditors.includes(id) ? `\0${id}` : null),
    load: async (id) => {
      const name = id.slice(1);
      if (!id.startsWith('\0') || !ofEditors.includes(name)) return null;
      const exported = Object.keys(await import(name)).map((each) => `absent as ${each}`);
      return `// Keys of plugins are made when a module is loaded; nothing else is.
function absent() {
  if (!new.target) throw new Error('There is no ${name} in a Worker: see scripts/without-editing.ts.');
}
export { ${exported.join(', ')} };`;
    },
  };
}
