/** What is used of jsdom, which comes without types: https://github.com/jsdom/jsdom#readme */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options: { pretendToBeVisual: boolean });
    readonly window: Window & typeof globalThis;
  }
}
