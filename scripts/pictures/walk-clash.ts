import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { select, type Walk } from './walk';

const path = 'content/posts/in-praise-of-mud.md';

/** Two people change the same post. */
export async function walkClash({ page, host, picture }: Walk): Promise<void> {
  const [name = '', bare = ''] = Object.entries(host.repositories)[0] ?? [];
  await page.goto(`${host.app}/${name}/posts/${path}`);
  const post = page.getByRole('textbox', { name: 'Post', exact: true });
  const first = post.getByRole('paragraph').first();
  await first.waitFor();
  const [word = ''] = /\w{5,}/.exec((await first.textContent()) ?? '') ?? [];
  await select(post, word);
  await page.keyboard.type('Our');
  await page.getByText('Saved', { exact: true }).waitFor();
  pushAsAna(bare, (text) => `${text.trimEnd()}\n\nAna has one more thing to say about this.\n`);
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish now' }).click();
  await page.getByRole('dialog', { name: /changed this post too/ }).waitFor();
  await picture('7-clash');
}

function pushAsAna(bare: string, change: (text: string) => string): void {
  const folder = mkdtempSync(join(tmpdir(), 'galley-ana-'));
  const identity = ['-c', 'user.name=Ana Brandt', '-c', 'user.email=ana@tidewater.example'];
  const run = (...words: string[]) => execFileSync('git', ['-C', folder, ...identity, ...words], { stdio: 'pipe' });
  run('clone', '--quiet', bare, '.');
  const file = join(folder, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  run('commit', '--quiet', '--all', '--message', 'Say more about mud');
  run('push', '--quiet');
  rmSync(folder, { recursive: true, force: true });
}
