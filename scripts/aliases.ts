import { join } from 'node:path';

const top = join(import.meta.dirname, '..');

/** Modules that every build of Galley's sources replaces. */
export const aliases = {
  /** Its variant for browsers decodes through `innerHTML`, which the page's Trusted Types policy forbids. */
  'decode-named-character-reference': join(top, 'node_modules/decode-named-character-reference/index.js'),
  '@octokit/plugin-rest-endpoint-methods': join(top, 'src/repository/hosts/github/no-endpoint-methods.ts'),
  'json-with-bigint': join(top, 'src/repository/hosts/github/plain-json.ts'),
  '@tiptap/extension-link': join(top, 'src/editor/history/no-link-extension.ts'),
};
