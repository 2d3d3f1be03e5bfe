/** Something that keeps Galley from starting, told in plain words: what happened, what is safe, what to do. */
export class StartProblem extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StartProblem';
  }
}
