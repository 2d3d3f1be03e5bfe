import type { LocalHost } from './local-host';

export const help = `Galley on this machine: the writing desk, GitHub's API over real Git repositories, and a host that rebuilds the site.

  npm start                        a sample site to try things on
  npm start -- <folder>            a copy of your own site; the folder itself is never changed
  npm start --silent -- --json     one line of JSON when everything is ready, for programs
  npm start -- --help              this text

  PORT=6000 npm start              other ports: this one for the app, the next two for the API and the site (0: any free ones)
  GALLEY_HOME=~/galley npm start   another data folder (otherwise .galley, in Galley's own folder)
`;

/** What the person at the terminal reads when everything is ready. */
export function announcement(host: LocalHost, home: string): string {
  const [first] = host.sites;
  const site = first?.site;
  const built = first?.builder ? [`  The built site:  ${host.site}/`] : [];
  const lines = [`Galley is ready.`, '', `  Open this:       ${host.app}/`, ...built, ''];
  if (site?.bringBack) {
    lines.push(
      `This is a copy of ${site.repository}, branch ${site.branch}. Your folder stays as it is, and nothing leaves this machine.`,
      'Choose "Try it first, with a sample site" to open it. To bring what you publish back into your folder:',
      '',
      `  ${site.bringBack}`,
    );
  } else {
    lines.push(
      'This is a sample site. Choose "Try it first, with a sample site" to open it.',
      `Nothing leaves this machine. What you publish is kept in ${home}; delete that folder to begin afresh.`,
    );
  }
  const notes = [...(site?.notes ?? []), ...(first?.note ? [first.note] : [])];
  for (const note of notes) lines.push('', note);
  return [...lines, '', 'To stop: Ctrl+C'].join('\n');
}

/** The same for programs, in one line. */
export function readyLine({ app, api, site, token, repositories }: LocalHost): string {
  return JSON.stringify({ app, api, site, token, repositories });
}
