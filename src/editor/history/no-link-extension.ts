import { Mark } from '@tiptap/core';

/**
 * Stands in the bundle for the starter kit's own link, which is switched off (`history-and-cursors.ts`) and would bring a
 * finder of addresses with all top-level domains along (16 KB). See `scripts/aliases.ts`.
 */
export const Link = Mark.create({ name: 'link' });
