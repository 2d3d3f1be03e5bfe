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
    log: 'Start building sites …\nError: error building site: "/srv/checkout/content/posts/x.md:3:1": failed to unmarshal YAML\nTotal in 5 ms',
    reason: '"content/posts/x.md:3:1": failed to unmarshal YAML',
  },
  {
    generator: 'Jekyll',
    log: "  Liquid Exception: Unknown tag 'nope' in /srv/checkout/_posts/2026-01-01-x.md\n             ERROR: YOUR SITE COULD NOT BE BUILT:",
    reason: "Liquid Exception: Unknown tag 'nope' in _posts/2026-01-01-x.md",
  },
  {
    generator: 'Zola',
    log: 'Building site...\nERROR Failed to build the site\nError: Failed to parse front matter of file `/srv/checkout/content/x.md`',
    reason: 'Failed to parse front matter of file `content/x.md`',
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
