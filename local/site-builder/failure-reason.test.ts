import { expect, test } from 'vitest';
import { failureReason } from './failure-reason';
import { generators } from './generators';

const cases: readonly { generator: string; log: string; reason: string }[] = [
  {
    generator: 'Eleventy',
    log: `[11ty] Problem writing Eleventy templates:
[11ty] 1. Having trouble rendering njk template ./posts/bad.md (via TemplateContentRenderError)
[11ty] 2. (./posts/bad.md) [Line 1, Column 7]
[11ty]   unexpected token: %} (via Template render error)
[11ty]
[11ty] Original error stack trace: Error: unexpected token: %}`,
    reason: 'posts/bad.md: Line 1: unexpected token: %}',
  },
  {
    generator: 'Eleventy',
    log: `[11ty] Problem writing Eleventy templates:
[11ty] 1. Having trouble reading front matter from template ./posts/bad.md (via TemplateContentFrontMatterError)
[11ty] 2. unexpected end of the stream within a double quoted scalar (4:1)
[11ty]
[11ty]  1 |
[11ty]  2 | title: "Bad`,
    reason: 'posts/bad.md: unexpected end of the stream within a double quoted scalar (4:1)',
  },
  {
    generator: 'Eleventy',
    log: `[11ty] Eleventy Fatal Error (CLI):
[11ty] 1. Error in your Eleventy config file 'eleventy.config.js'. (via EleventyConfigError)
[11ty] 2. There was a problem importing 'eleventy.config.js' via import(esm) (via EleventyImportError)
[11ty] 3. Cannot find package 'nope' imported from /srv/checkout/eleventy.config.js
[11ty]
[11ty] Original error stack trace: …`,
    reason: "Cannot find package 'nope' imported from eleventy.config.js",
  },
  {
    generator: 'Hugo',
    log: `Start building sites …
Error: Error building site: "/srv/checkout/content/posts/bad.md:2:1": failed to unmarshal YAML: yaml: line 2: found unexpected end of stream
Total in 61 ms`,
    reason: '"content/posts/bad.md:2:1": failed to unmarshal YAML: yaml: line 2: found unexpected end of stream',
  },
  {
    generator: 'Zola',
    log: `Building site...
Error: Failed to build the site
Error: Error when parsing front matter of section \`/srv/checkout/content/blog/bad.md\`
Error: Reason: TOML parse error at line 2, column 11
  |
2 | title = "x`,
    reason: 'Error when parsing front matter of section `content/blog/bad.md`: TOML parse error at line 2, column 11',
  },
  {
    generator: 'VitePress',
    log: `x Build failed in 672ms
✖ building client + server bundles...
build error:
[vite:vue] [plugin vite:vue] posts/bad.md (4:11): Element is missing end tag.
file: /srv/checkout/posts/bad.md:4:11`,
    reason: 'posts/bad.md (4:11): Element is missing end tag.',
  },
  {
    generator: 'Astro',
    log: `20:23:55 [content] Syncing content
unexpected end of the stream within a flow collection
  Location:
    /srv/checkout/src/content/blog/bad.md:2:0
  Stack trace:
    at generateError (file:///srv/node_modules/js-yaml/dist/js-yaml.mjs:1140:12)`,
    reason: 'unexpected end of the stream within a flow collection: src/content/blog/bad.md:2:0',
  },
  {
    generator: 'Jekyll',
    log: "  Liquid Exception: Unknown tag 'nope' in /srv/checkout/_posts/2026-01-01-x.md\n             ERROR: YOUR SITE COULD NOT BE BUILT:",
    reason: "Liquid Exception: Unknown tag 'nope' in _posts/2026-01-01-x.md",
  },
];

test.each(cases)('$generator: $reason', ({ generator, log, reason }) => {
  expect(failureReason(log, named(generator), '/srv/checkout')).toBe(reason);
});

test('a log with no known sign gives its last telling line', () => {
  expect(failureReason('one\nsomething broke\n    at file.js:3\n\n', named('Hugo'), '/srv')).toBe('something broke');
});

test('an empty log is said to be one', () => {
  expect(failureReason('', named('Hugo'), '/srv')).toBe('The build failed and gave no reason.');
});

test('a reason is cut at GitHub’s 140 characters', () => {
  const reason = failureReason(`Error: ${'long '.repeat(60)}`, named('Hugo'), '/srv');
  expect(reason.length).toBeLessThanOrEqual(140);
  expect(reason.endsWith('…')).toBe(true);
});

function named(name: string) {
  const generator = generators.find((each) => each.name === name);
  if (!generator) throw new Error(`There is no generator ${name}.`);
  return generator;
}
