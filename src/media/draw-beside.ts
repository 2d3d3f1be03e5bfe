import type { MadeThumbnail } from './make-thumbnail';
import type { PictureAnswer, PictureQuestion, PictureWork } from './picture-messages';
import { drawOnDemand } from './draw-on-demand';
import type { Pictures } from './pictures';

/** Draws in a Worker, so that the page goes on meanwhile; in the page itself where no Worker can be started. */
export function drawBeside(begin: () => Worker, here: Pictures = drawOnDemand()): Pictures {
  const waiting = new Map<
    number,
    { resolve: (made: Blob | MadeThumbnail | null) => void; reject: (why: Error) => void }
  >();
  let worker: Worker | null = null;
  let isBroken = false;
  let count = 0;

  function start(): Worker {
    const made = begin();
    made.addEventListener('message', ({ data }: MessageEvent<PictureAnswer>) => {
      const asked = waiting.get(data.id);
      waiting.delete(data.id);
      if ('failed' in data) asked?.reject(new Error('This browser cannot read the picture.'));
      else asked?.resolve(data.made);
    });
    made.addEventListener('error', (event) => {
      event.preventDefault();
      isBroken = true;
      for (const { reject } of waiting.values()) reject(new Error('The Worker that draws pictures ended.'));
      waiting.clear();
    });
    return made;
  }

  function ask(work: PictureWork): Promise<Blob | MadeThumbnail | null> {
    return new Promise((resolve, reject) => {
      worker ??= start();
      const id = count++;
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...work, id } satisfies PictureQuestion);
    });
  }

  return {
    fetch: async () => {
      worker ??= start();
      await here.fetch?.();
    },
    smaller: async (wish) => {
      if (isBroken) return here.smaller(wish);
      const made = await ask({ kind: 'smaller', wish });
      return made instanceof Blob ? made : null;
    },
    thumbnail: async (bytes, type) => {
      const made = isBroken ? null : await ask({ kind: 'thumbnail', bytes, type });
      return made && !(made instanceof Blob) ? made : here.thumbnail(bytes, type);
    },
  };
}
