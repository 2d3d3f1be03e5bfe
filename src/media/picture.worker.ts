import type { PictureAnswer, PictureQuestion } from './picture-messages';
import { drawHere } from './pictures';

const pictures = drawHere();

addEventListener('message', ({ data }: MessageEvent<PictureQuestion>) => {
  const { id } = data;
  const work = data.kind === 'smaller' ? pictures.smaller(data.wish) : pictures.thumbnail(data.bytes, data.type);
  const answer = (message: PictureAnswer) => postMessage(message);
  work.then(
    (made) => answer({ id, made }),
    () => answer({ id, failed: true }),
  );
});
