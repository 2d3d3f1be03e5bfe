const sentence = 'The tide leaves a line of weed and shells on the sand, and twice a day it comes to fetch them again.';
const parts = [
  '## What the tide leaves',
  `${sentence} ${sentence} ${sentence} See [the chart](charts.md) and *note the hour*.`,
  `${sentence} ${sentence} Bring \`boots\` and **a lamp**. ${sentence}`,
  '- a bucket\n- a rake with *long* tines\n- something to eat',
  '> Never turn your back on the sea.',
  `${sentence} ${sentence} ${sentence}`,
];
const wordsIn = (text: string) => text.split(/\s+/).length;

/** A post of about so many words with headings, lists, quotes and links, and a block in its middle that is known. */
export function longPost(words: number, middle = 'The middle of the post.'): string {
  const blocks: string[] = [];
  let count = 0;
  for (let part = 0; count < words; part = (part + 1) % parts.length) {
    const block = parts[part] ?? '';
    blocks.push(block);
    count += wordsIn(block);
  }
  blocks.splice(Math.floor(blocks.length / 2), 0, middle);
  return `---\ntitle: A long post\ndate: 2026-01-02\n---\n\n${blocks.join('\n\n')}\n`;
}
