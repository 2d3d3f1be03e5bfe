import { seededRandom } from './seeded-random';

const vocabulary = (
  'the a of and to in we it was harbour morning tide boat light stone letter garden winter slowly before after over ' +
  'between quiet salt road window remember water carried almost never always small bright number weather keeper rope'
).split(' ');

/** A body of about that many words with a bit of everything that posts are made of; the same for the same seed. */
export function longPost(words: number, seed = 1): string {
  const random = seededRandom(seed);
  const blocks: string[] = [];
  let written = 0;
  let notes = 0;
  while (written < words) {
    const block = nextBlock();
    blocks.push(block);
    written += block.split(/\s+/).length;
  }
  const definitions = ['[tide-table]: https://example.org/tides "Tides"', '[chart]: /charts/north.pdf'];
  return `${[...blocks, definitions.join('\n')].join('\n\n')}\n`;

  function nextBlock(): string {
    const kind = random();
    if (kind < 0.1) return `## ${text(4)}`;
    if (kind < 0.18) return lines(3 + whole(5), () => `- ${sentence()}`);
    if (kind < 0.22) return lines(3, () => `1. ${sentence()}\n   - ${sentence()}\n   - ${sentence()}`);
    if (kind < 0.26) return `> ${sentence()}\n> ${sentence()}`;
    if (kind < 0.3) return `\`\`\`js\n${lines(4, () => `const ${pick()} = ${whole(99)};`)}\n\`\`\``;
    if (kind < 0.33) return `| Name | Count |\n| ---- | ----: |\n${lines(4, () => `| ${text(2)} | ${whole(500)} |`)}`;
    if (kind < 0.35) return `{{< figure src="/images/${pick()}.jpg" >}}`;
    if (kind < 0.37) return `[^${++notes}]: ${sentence()}`;
    if (kind < 0.39) return `![${text(3)}](/images/${pick()}.jpg "${text(2)}")`;
    return lines(2 + whole(4), sentence);
  }

  function sentence(): string {
    const kind = random();
    const start = text(4 + whole(8));
    if (kind < 0.1) return `${start} **${text(2)}** and *${pick()}*.`;
    if (kind < 0.2) return `${start} [${text(2)}](https://example.org/${pick()}).`;
    if (kind < 0.25) return `${start} \`${pick()}()\` ${text(3)}.`;
    if (kind < 0.28) return `${start} [${text(2)}][chart] and [tide-table].`;
    if (kind < 0.3 && notes > 0) return `${start}[^${notes}].`;
    return `${start}, ${text(3 + whole(6))}.`;
  }

  function text(count: number): string {
    return Array.from({ length: count }, pick).join(' ');
  }

  function lines(count: number, line: () => string): string {
    return Array.from({ length: count }, line).join('\n');
  }

  function pick(): string {
    return vocabulary[whole(vocabulary.length)] ?? 'tide';
  }

  function whole(below: number): number {
    return Math.floor(random() * below);
  }
}
