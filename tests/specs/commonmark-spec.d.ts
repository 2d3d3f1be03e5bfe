declare module 'commonmark-spec' {
  /** The examples of the specification, numbered from 1. */
  export const tests: readonly {
    readonly number: number;
    readonly section: string;
    readonly markdown: string;
    readonly html: string;
  }[];
}
