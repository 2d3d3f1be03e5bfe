declare global {
  interface Window {
    /** Absent where the browser has no Trusted Types. https://www.w3.org/TR/trusted-types/ */
    readonly trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL(url: string): string },
      ): { createScriptURL(url: string): object };
    };
  }
}

const addresses = import.meta.glob<string>(['../editor/body-reader/reader.worker.ts', '../media/picture.worker.ts'], {
  query: '?worker&url',
  import: 'default',
  eager: true,
});

/** The scripts that may be started beside the page are the app's own; see `trusted-types` in the page's policy. */
const policy = window.trustedTypes?.createPolicy('galley-worker', {
  createScriptURL: (url) => {
    if (!Object.values(addresses).includes(url))
      throw new TypeError('Only the workers of Galley itself may be started.');
    return url;
  },
});

/** Starts the Worker that reads bodies. */
export function beginReaderWorker(): Worker {
  return begin('../editor/body-reader/reader.worker.ts');
}

/** Starts the Worker that draws pictures. */
export function beginPictureWorker(): Worker {
  return begin('../media/picture.worker.ts');
}

function begin(file: string): Worker {
  const address = addresses[file] ?? '';
  // TypeScript's library knows no worker with a trusted address.
  return Reflect.construct(Worker, [policy?.createScriptURL(address) ?? address, { type: 'module' }]);
}
