import type { Pictures } from './pictures';

const inThePage = async (): Promise<Pictures> => (await import('./pictures')).drawHere();

/** Fetches what draws pictures when it is first wanted, and again when it could not be had; it draws in the page itself unless said otherwise. */
export function drawOnDemand(load: () => Promise<Pictures> = inThePage): Pictures {
  let loaded: Promise<Pictures> | null = null;
  const pictures = () =>
    (loaded ??= load().catch((problem: unknown) => {
      loaded = null;
      throw problem;
    }));
  return {
    fetch: async () => (await pictures()).fetch?.(),
    smaller: async (wish) => (await pictures()).smaller(wish),
    thumbnail: async (bytes, type) => (await pictures()).thumbnail(bytes, type),
  };
}
