import { expect, test } from 'vitest';
import { createMemoryHost } from '../../../repository/hosts/index';
import type { Site } from '../../../site/site';
import { createPostImages } from './post-images';

const site: Site = {
  generator: 'astro',
  root: '',
  title: null,
  media: [{ folder: 'public', address: '/' }],
  collections: [],
  syntax: { templateTags: false, kramdown: false, directives: false },
};

async function images(files: Readonly<Record<string, string>>) {
  const repository = (await createMemoryHost({ 'mara/almanac': files })).repository('mara/almanac');
  const head = await repository.head();
  const tree = await repository.tree(head.commit);
  return createPostImages({
    repository,
    site,
    tree: () => tree,
    postPath: () => 'src/posts/tide.md',
    draftImages: () => [],
  });
}

test('an image behind an alias is shown where the configuration or custom says, and never guessed', async () => {
  const { imageUrl, close } = await images({
    'src/posts/tide.md': 'tide\n',
    'src/assets/boat.png': 'png',
    'art/mud.png': 'png',
    'tsconfig.json': '{ "compilerOptions": { "paths": { "@art/*": ["./art/*"] } } }',
  });
  expect(await imageUrl('@/assets/boat.png')).toMatch(/^blob:/);
  expect(await imageUrl('@art/mud.png')).toMatch(/^blob:/);
  expect(await imageUrl('@other/mud.png')).toBeNull();
  expect(await imageUrl('@/assets/none.png')).toBeNull();
  close();
});

test('a configuration that cannot be read leaves the reference unknown', async () => {
  const { imageUrl, close } = await images({
    'src/posts/tide.md': '',
    'vite.config.ts': 'export default {{{',
    'tsconfig.json': '[',
  });
  expect(await imageUrl('@art/mud.png')).toBeNull();
  close();
});
