import type { Hono } from 'hono';
import { answer, answerRaw, answerWritten, readBody, wantsRaw } from '../answer';
import { missing, refused } from '../api-error';
import type { GitHubEnvironment } from '../environment';
import { nodeId } from '../identifiers';

/** `GET /git/blobs/{file_sha}` (as JSON or raw) and `POST /git/blobs`. */
export function serveBlobs(app: Hono<GitHubEnvironment>): void {
  app.get('/repos/:owner/:repo/git/blobs/:sha', async (c) => {
    const { git, fullName } = c.get('grant').repository;
    const sha = c.req.param('sha');
    if (!/^[0-9a-f]{40}$/.test(sha))
      throw refused('The sha parameter must be exactly 40 characters and contain only [0-9a-f].');
    const blob = await git.objects.read(sha);
    if (blob?.kind !== 'blob') throw missing();
    if (wantsRaw(c)) return answerRaw(c, sha, new Uint8Array(blob.content));
    return answer(c, {
      sha,
      node_id: nodeId('B', `${fullName} ${sha}`),
      size: blob.size,
      url: `${c.get('origin')}/repos/${fullName}/git/blobs/${sha}`,
      content: base64Lines(blob.content),
      encoding: 'base64',
    });
  });

  app.post('/repos/:owner/:repo/git/blobs', async (c) => {
    const { git, fullName } = c.get('grant').repository;
    const { content, encoding = 'utf-8' } = await readBody(c);
    if (typeof content !== 'string') throw refused('Invalid request.\n\n"content" wasn\'t supplied.');
    if (encoding !== 'utf-8' && encoding !== 'base64')
      throw refused('encoding is not valid. Must be one of: utf-8, base64');
    const sha = await git.writer.blob(Buffer.from(content, encoding));
    return answerWritten(c, { sha, url: `${c.get('origin')}/repos/${fullName}/git/blobs/${sha}` });
  });
}

/** Base64 with a line end after every 60 letters and at the end, as GitHub sends it. */
export function base64Lines(content: Buffer): string {
  return content.toString('base64').replace(/.{1,60}/g, '$&\n');
}
