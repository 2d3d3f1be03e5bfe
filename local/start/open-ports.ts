import { openPort, type OpenPort } from './open-port';
import { StartProblem } from './start-problem';

export type OpenPorts = { app: OpenPort; api: OpenPort; site: OpenPort };

/** Takes the app's port and the next two, or three free ones for 0; all or none. */
export async function openPorts(first: number): Promise<OpenPorts> {
  const opened: OpenPort[] = [];
  try {
    for (const step of [0, 1, 2]) opened.push(await openPort(first === 0 ? 0 : first + step));
  } catch (error) {
    await Promise.all(opened.map((port) => port.close()));
    if (!(error instanceof StartProblem)) throw error;
    throw new StartProblem(
      `${error.message} Galley needs three: ${first} for the app, ${first + 1} for the API, ${first + 2} for the site.\n` +
        `Nothing was started or changed. To use others: PORT=${first + 1000 > 65_000 ? 5173 : first + 1000} npm start`,
      error,
    );
  }
  const [app, api, site] = opened;
  if (!app || !api || !site) throw new StartProblem('The ports could not be opened.');
  return { app, api, site };
}
