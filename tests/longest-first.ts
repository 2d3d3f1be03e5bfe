import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: one that starts late keeps a processor waiting at the end. */
export const longest = [
  'tests/fidelity/fidelity.test.ts',
  'tests/histories/histories.test.ts',
  'local/start/start.test.ts',
  'local/start/own-site.test.ts',
  'local/site-builder/site-builder.test.ts',
  'tests/frontmatter/edits.test.ts',
  'src/screens/post/PostScreen.test.tsx',
  'src/screens/posts/PostsScreen.test.tsx',
  'src/editor/paste/paste-behaviour.test.ts',
  'tests/journeys/odd-posts.test.ts',
  'tests/journeys/editor/blocks.test.ts',
  'tests/journeys/library.test.ts',
  'tests/journeys/overview.test.ts',
  'tests/journeys/accessibility.test.ts',
  'tests/journeys/pathological.test.ts',
  'tests/journeys/operations.test.ts',
  'tests/journeys/paste.test.ts',
  'tests/journeys/circumstances.test.ts',
  'tests/journeys/editor/constructs.test.ts',
  'tests/journeys/editor/composing.test.ts',
  'tests/journeys/keyboard.test.ts',
  'tests/journeys/colleagues.test.ts',
];

/** The order in which test files start: the longest first, then as Vitest knows them from the last run, else by size. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.indexOf(relative(this.ctx.config.root, moduleId).replaceAll('\\', '/'));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}
