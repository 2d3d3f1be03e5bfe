import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPostFile } from '../../src/content/read-post-file';
import { constructs } from '../../src/editor/constructs';
import type { Syntax } from '../../src/site/site';
import { syntaxOf } from '../../src/site/syntax-of';

/** A body to write in. */
export interface Post {
  readonly name: string;
  readonly text: string;
  readonly syntax: Syntax;
}

const project = join(import.meta.dirname, '../..');
const demo = join(project, 'local/sites/tidewater-almanac/content');
const corpora = join(project, '../shared/corpora');
/** Posts in MDX. */
const components = join(project, '../shared/sites/tinacms+tina.io/files/content/blog');
/** Bytes. Longer posts are as one in twelve of them. */
const usualSize = 6_000;
const largestSize = 40_000;
const longShare = 12;

/**
 * What constructs are made of in a syntax, each ending its line. A fence or a comment that is never closed takes in whatever
 * follows it.
 */
export function examplesOf(syntax: Syntax): readonly string[] {
  return constructs
    .flatMap(({ examples, siteExamples = {} }) => [
      ...examples,
      ...Object.entries(siteExamples).flatMap(([name, own]) =>
        name in syntax && syntax[name as keyof Syntax] ? own : [],
      ),
    ])
    .map((example) => example.replace(/\n?$/, '\n'))
    .filter((example) => !example.includes('never closed'));
}

/** The demo site's posts, and other people's where they lie beside the project; few of them long. */
export function findPosts(): (() => Post)[] {
  return [demo, corpora, components].flatMap(postsIn);
}

function postsIn(root: string): (() => Post)[] {
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .toSorted();
  const isWanted = (file: string, index: number) => {
    const { size } = statSync(join(root, file));
    return size <= usualSize || (size <= largestSize && index % longShare === 0);
  };
  return files.filter(isWanted).map((name) => () => ({
    name,
    text: readPostFile(readFileSync(join(root, name), 'utf8')).body,
    syntax: syntaxOf({ syntax: { templateTags: true, kramdown: name.includes('jekyll'), directives: true } }, name),
  }));
}
