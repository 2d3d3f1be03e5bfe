/**
 * Whether reading windows says of every text what reading everything says: `npm run prove:windows [-- --texts=50000 --seed=1]`.
 * Bodies are made of the constructs' examples, of pieces of Markdown, and of the posts in ../shared/corpora where that is.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readPostFile } from '../src/content/read-post-file';
import { openBody } from '../src/editor/document/open';
import { randomBody, verdictsOnEdits, verdictsOnSplices } from '../tests/random/verdicts';
import { seededRandom } from '../tests/random/seeded-random';

const { values } = parseArgs({
  options: { texts: { type: 'string', default: '50000' }, seed: { type: 'string', default: '1' } },
});
const corpora = join(import.meta.dirname, '../../shared/corpora');
const random = seededRandom(Number(values.seed));
const posts = existsSync(corpora)
  ? readdirSync(corpora, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:md|mdx|markdown)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  : [];

const counts = { right: 0, wrong: 0, unproven: 0, stricter: 0 };
while (counts.right + counts.wrong < Number(values.texts)) {
  const post = random() < 0.3 ? posts[Math.floor(random() * posts.length)] : undefined;
  const body = post ? readPostFile(readFileSync(post, 'utf8')).body : randomBody(random);
  if (body.length > 12_000) continue;
  const syntax = {
    templateTags: random() < 0.7,
    kramdown: random() < 0.3,
    directives: random() < 0.5,
    admonitions: random() < 0.3,
  };
  const opened = openBody(body, syntax);
  if (opened.tooHard) continue;
  for (const { windows, whole, text } of [...verdictsOnEdits(opened, random), ...verdictsOnSplices(opened, random)]) {
    counts[whole]++;
    if (windows === whole) continue;
    counts[windows === 'right' ? 'unproven' : 'stricter']++;
    console.log(
      JSON.stringify({ windows, whole, post, syntax, body: post ? '' : body, text: post ? '' : text }, null, 1),
    );
  }
}
const { right, wrong, unproven, stricter } = counts;
console.log(`${right + wrong} texts, ${right} of them right. Windows only: right ${unproven}, wrong ${stricter}.`);
process.exitCode = unproven > 0 ? 1 : 0;
