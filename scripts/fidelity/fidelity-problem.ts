/** Something that the person who runs the command can put right; its message says how. */
export class FidelityProblem extends Error {}
