import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readDemoHistory } from './demo-history';
import type { HostedSite } from './hosted-site';
import { writeHistory } from './write-history';

const repository = 'tidewater/almanac';

/** Makes the sample site's repository on the first run; later runs keep it with everything published in it. */
export async function prepareDemo(repositories: string, project: string): Promise<HostedSite> {
  const gitDir = join(repositories, `${repository}.git`);
  if (!existsSync(gitDir)) await writeHistory(gitDir, readDemoHistory(join(project, 'local/sites/tidewater-almanac')));
  return {
    repository,
    gitDir,
    branch: 'main',
    description: 'The Tidewater Almanac',
    modules: join(project, 'node_modules'),
    person: { name: 'Mara Oduya', email: 'mara@tidewater.example' },
    notes: [],
    original: null,
    bringBack: null,
  };
}
