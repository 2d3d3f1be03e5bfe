/**
 * Cuts the operations that Galley uses out of GitHub's own OpenAPI description and writes them to
 * `local/github/description/`, beside their licence. The whole package is about 400 MB, so it is installed into a temporary
 * folder and removed afterwards.
 *
 * Usage: node scripts/extract-github-description.mjs [version of @octokit/openapi]
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const target = join(import.meta.dirname, '../local/github/description');
const version = process.argv[2] ?? '23.0.2';

const repository = '/repos/{owner}/{repo}';
const operations = [
  ['get', '/'],
  ['get', '/user'],
  ['get', '/user/repos'],
  ['get', repository],
  ['get', `${repository}/git/ref/{ref}`],
  ['post', `${repository}/git/refs`],
  ['patch', `${repository}/git/refs/{ref}`],
  ['get', `${repository}/git/trees/{tree_sha}`],
  ['post', `${repository}/git/trees`],
  ['get', `${repository}/git/blobs/{file_sha}`],
  ['post', `${repository}/git/blobs`],
  ['get', `${repository}/git/commits/{commit_sha}`],
  ['post', `${repository}/git/commits`],
  ['get', `${repository}/contents/{path}`],
  ['get', `${repository}/commits`],
  ['get', `${repository}/commits/{ref}`],
  ['get', `${repository}/compare/{basehead}`],
  ['get', `${repository}/deployments`],
  ['get', `${repository}/deployments/{deployment_id}/statuses`],
  ['get', `${repository}/commits/{ref}/status`],
  ['get', `${repository}/commits/{ref}/check-runs`],
];

/** Prose, samples and vendor notes: a validator needs none of them. */
const idle = new Set([
  'description',
  'example',
  'examples',
  'externalDocs',
  'summary',
  'tags',
  'x-github',
  'x-webhooks',
]);

const whole = readDescription(version);
const components = {};
const paths = {};
for (const [method, path] of operations) {
  const operation = whole.paths[path]?.[method];
  if (!operation) throw new Error(`GitHub's description has no ${method} ${path}`);
  paths[path] ??= {};
  paths[path][method] = slim(operation);
  gather(paths[path][method]);
}
const title = `Cut from @octokit/openapi ${version} (MIT), generated/api.github.com.json`;
const extract = { openapi: whole.openapi, info: { title, version: whole.info.version }, paths, components };
writeFileSync(join(target, 'openapi.json'), `${JSON.stringify(extract)}\n`);

function readDescription(wanted) {
  const folder = mkdtempSync(join(tmpdir(), 'github-description-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{"private":true}');
    const npm = ['install', '--ignore-scripts', '--no-audit', '--no-fund', `@octokit/openapi@${wanted}`];
    execFileSync('npm', npm, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
    const source = join(folder, 'node_modules/@octokit/openapi');
    copyFileSync(join(source, 'LICENSE'), join(target, 'LICENSE'));
    return JSON.parse(readFileSync(join(source, 'generated/api.github.com.json'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Drops idle keys, but never a property that happens to bear such a name. */
function slim(node, holdsNames = false) {
  if (Array.isArray(node)) return node.map((item) => slim(item));
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => holdsNames || !idle.has(key))
      .map(([key, value]) => [key, slim(value, !holdsNames && key === 'properties')]),
  );
}

/** Takes along every component that a node refers to. */
function gather(node) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') {
    const [, , kind, name] = node.$ref.split('/');
    components[kind] ??= {};
    if (!components[kind][name]) {
      components[kind][name] = slim(whole.components[kind][name]);
      gather(components[kind][name]);
    }
  }
  for (const value of Object.values(node)) gather(value);
}
