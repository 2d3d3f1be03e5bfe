import { afterEach, beforeEach } from 'vitest';
import { startLocalHost, type LocalHost, type LocalHostOptions } from './local-host';
import { openSandbox } from './sandbox';

/** For the tests of a file: each has a sandbox of its own, and the hosts that it starts end with it. */
export function hostsInSandbox() {
  let sandbox: ReturnType<typeof openSandbox>;
  let hosts: LocalHost[];
  beforeEach(() => {
    sandbox = openSandbox();
    hosts = [];
  });
  afterEach(async () => {
    await Promise.all(hosts.map((host) => host.close()));
    sandbox.remove();
  });
  return {
    sandbox: () => sandbox,
    start: async (options: Partial<LocalHostOptions>): Promise<LocalHost> => {
      const host = await startLocalHost({ home: sandbox.home, dist: sandbox.dist, ...options });
      hosts.push(host);
      return host;
    },
  };
}
