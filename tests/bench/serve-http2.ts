import { execFileSync } from 'node:child_process';
import { createHash, createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface Served {
  readonly origin: string;
  /** What Chromium's `--ignore-certificate-errors-spki-list` wants: it keeps nothing of a host that it distrusts. */
  readonly fingerprint: string;
  /** What was sent since the last call: answers, and their bytes as they were packed, without headers. */
  readonly sent: () => { readonly requests: number; readonly bytes: number };
  readonly close: () => void;
}

/**
 * Serves another server's answers over HTTP/2, as hosts of static sites do; over HTTP/1.1 a page of many files waits for
 * connections that nobody else's page has to wait for. Needs `openssl`, for a certificate of its own in `folder`.
 */
export async function serveHttp2(upstream: string, folder: string): Promise<Served> {
  const [keyFile, certFile] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const kind = ['-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const files = ['-subj', '/CN=127.0.0.1', '-keyout', keyFile, '-out', certFile];
  execFileSync('openssl', ['req', ...kind, ...files], { stdio: 'ignore' });
  let [requests, bytes] = [0, 0];
  const server = createSecureServer({ key: readFileSync(keyFile), cert: readFileSync(certFile) }, (asked, answer) => {
    const headers = { 'accept-encoding': asked.headers['accept-encoding'] ?? '' };
    const onward = request(new URL(asked.url, upstream), { method: asked.method, headers }, (given) => {
      const { connection: _, 'keep-alive': _alive, 'transfer-encoding': _coding, ...kept } = given.headers;
      answer.writeHead(given.statusCode ?? 502, kept);
      requests += 1;
      given.on('data', (part: Buffer) => (bytes += part.length));
      given.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    onward.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    fingerprint: fingerprintOf(readFileSync(certFile)),
    origin: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const sent = { requests, bytes };
      [requests, bytes] = [0, 0];
      return sent;
    },
    close: () => server.close(),
  };
}

function fingerprintOf(certificate: Buffer): string {
  const key = createPublicKey(certificate).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
