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

const [address = ''] = Object.values(
  import.meta.glob<string>('../editor/body-reader/reader.worker.ts', {
    query: '?worker&url',
    import: 'default',
    eager: true,
  }),
);

/** The one script that may be started beside the page is the app's own; see `trusted-types` in the page's policy. */
const policy = window.trustedTypes?.createPolicy('galley-worker', {
  createScriptURL: (url) => {
    if (url !== address) throw new TypeError('Only the worker of Galley itself may be started.');
    return url;
  },
});

/** Starts the Worker that reads bodies. */
export function beginReaderWorker(): Worker {
  // TypeScript's library knows no worker with a trusted address.
  return Reflect.construct(Worker, [policy?.createScriptURL(address) ?? address, { type: 'module' }]);
}
