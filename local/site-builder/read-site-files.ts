import { git } from '../git-command/git';
import type { SiteFiles } from './generator';

/** The paths of a commit's tree and the packages its package.json names (none when there is no readable package.json). */
export async function readSiteFiles(gitDir: string, commit: string): Promise<SiteFiles> {
  const listing = await git(['--git-dir', gitDir, 'ls-tree', '-r', '-z', '--name-only', commit]);
  const paths = new Set(listing.split('\0').filter((path) => path !== ''));
  const packages = paths.has('package.json')
    ? packagesOf(await git(['--git-dir', gitDir, 'cat-file', 'blob', `${commit}:package.json`]))
    : [];
  return { paths, packages: new Map(packages) };
}

function packagesOf(text: string): [string, string][] {
  try {
    const manifest: unknown = JSON.parse(text);
    if (typeof manifest !== 'object' || manifest === null) return [];
    const lists = [Reflect.get(manifest, 'dependencies'), Reflect.get(manifest, 'devDependencies')];
    return lists
      .flatMap((list: unknown) => (typeof list === 'object' && list !== null ? Object.entries(list) : []))
      .map(([name, version]) => [name, String(version)]);
  } catch {
    return [];
  }
}
