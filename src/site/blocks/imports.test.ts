import { expect, test } from 'vitest';
import { brings, importAt, importsIn } from './imports';

/** Apart, so that the addresses below are none of this project's own. */
const up = '..';

const body = `import Video from '${up}/${up}/components/Video.astro';
import React, { useState, Chart as Plot } from "@site/charts"
import * as All from '~/all'

Words import nothing from 'here'.
`;

test('each name is brought in by a statement of its own', () => {
  const statements = [...importsIn(body, 'src/content/blog/a.mdx')].map(([name, { statement }]) => [name, statement]);
  expect(statements).toEqual([
    ['Video', `import Video from '${up}/${up}/components/Video.astro';`],
    ['useState', 'import { useState } from "@site/charts"'],
    ['Plot', 'import { Chart as Plot } from "@site/charts"'],
    ['React', 'import React from "@site/charts"'],
    ['All', "import * as All from '~/all'"],
  ]);
});

test('a relative address leads to the same file from another folder', () => {
  const at = (other: string) =>
    importAt({ name: 'A', statement: `import A from '${up}/${up}/a/A.astro'`, path: 'src/content/blog/a.mdx' }, other)
      .statement;
  expect(at('src/content/blog/b.mdx')).toBe(`import A from '${up}/${up}/a/A.astro'`);
  expect(at('src/content/blog/b/index.mdx')).toBe(`import A from '${up}/${up}/${up}/a/A.astro'`);
  expect(at('src/a/b.mdx')).toBe(`import A from '${'.'}/A.astro'`);
  expect(importAt({ name: 'A', statement: "import A from '@/a'", path: 'x/a.mdx' }, 'b.mdx').statement).toBe(
    "import A from '@/a'",
  );
});

test('a name that is there is known, and one inside of an address or another name is not', () => {
  expect(brings("import Video from 'x'", 'Video')).toBe(true);
  expect(brings('export const Video = 1', 'Video')).toBe(true);
  expect(brings("import { VideoList } from './Video'", 'Video')).toBe(false);
});
