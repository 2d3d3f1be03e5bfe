import type { Pictures } from './pictures';

const load = async (): Promise<Pictures> => (await import('./pictures')).drawHere();

/** Draws in the page itself; what draws is fetched when it is first wanted. */
export const drawOnDemand: Pictures = {
  smaller: async (wish) => (await load()).smaller(wish),
  thumbnail: async (bytes, type) => (await load()).thumbnail(bytes, type),
};
