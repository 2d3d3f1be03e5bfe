import { expect, test } from 'vitest';
import { openBody } from '../../../editor/document/open';
import { factsOf } from '../../../editor/facts/post-facts';
import { postProblems, type ProblemMatter } from './post-problems';

const syntax = { templateTags: true, kramdown: false, directives: false };

function problems(body: string, more: Partial<ProblemMatter> = {}) {
  const { document } = openBody(body, syntax);
  return postProblems({
    title: 'A title',
    values: {},
    facts: factsOf(document),
    isBroken: (href) => href.includes('gone'),
    isMissing: (src) => src.includes('lost'),
    ...more,
  }).map((problem) => ('at' in problem ? [problem.kind, document.nodeAt(problem.at)?.textContent] : [problem.kind]));
}

test('a post in order has nothing to look at', () => {
  const description = 'An hour on the harbour floor: what we found and what we ate.';
  const body = '## One\n\n### Two\n\n## Three\n\n[a](/posts/a/) [b](#two) ![](a.png)\n';
  expect(problems(body, { values: { description } })).toEqual([]);
});

test('a heading that skips a level, and one without words', () => {
  expect(problems('## One\n\n#### Two\n\n##\n')).toEqual([
    ['heading-skip', 'Two'],
    ['heading-empty', ''],
  ]);
});

test('links that lead nowhere: empty, to a post that is gone, to a part that is not there', () => {
  expect(problems('[e]() and **[a](/gone/) b** and [c](#nothing) and [d](#my-part)\n\n## My *part*\n')).toEqual([
    ['link-empty', 'e'],
    ['link-broken', 'a'],
    ['part-missing', 'c'],
  ]);
});

test('a part that is named in HTML or by an attribute is there', () => {
  expect(problems('[a](#one) [b](#two)\n\n<a id="one"></a>\n\n<p name=two>x</p>\n')).toEqual([]);
  expect(problems('[a](#one)\n\n![](a.png){.wide #one}\n')).toEqual([]);
});

test('an image that is not there, in HTML, too', () => {
  expect(problems('![x](/images/lost.png)\n')).toEqual([['image-missing', '']]);
  expect(
    problems('<figure>\n<img alt="a > b" src="/lost.png">\n</figure>\n\nAnd <img src=\'/lost.png\'> here.\n'),
  ).toEqual([
    ['image-missing', ''],
    ['image-missing', ''],
  ]);
  expect(problems('<img src="{{ site.url }}/lost.png">\n\n<!-- no <img src="/lost.png"> -->\n')).toEqual([]);
});

test('a long title, and descriptions that are too long or too short', () => {
  expect(problems('', { title: 'x'.repeat(71), values: { description: 'y'.repeat(161) } })).toEqual([
    ['title-long'],
    ['description-long'],
  ]);
  expect(problems('', { values: { summary: 'Short.' } })).toEqual([['description-short']]);
});

test('text that is edited as source is left alone', () => {
  expect(problems('[e]()\n', { facts: null })).toEqual([]);
});

test('links to files: one that is not there, and one that is heavy', () => {
  const sizes: Readonly<Record<string, number>> = { '/files/a.pdf': 1000, '/files/film.mp4': 12_000_000 };
  const fileBehind: ProblemMatter['fileBehind'] = (href) => {
    const size = sizes[href];
    if (!href.startsWith('/files/')) return null;
    return size === undefined ? { kind: 'missing' } : { kind: 'there', path: href, name: 'film.mp4', size };
  };
  const body = '[a](/files/a.pdf) [film](/files/film.mp4) [b](/files/gone.pdf) [c](/gone/)\n';
  expect(problems(body, { fileBehind })).toEqual([
    ['file-heavy', 'film'],
    ['file-missing', 'b'],
    ['link-broken', 'c'],
  ]);
});
