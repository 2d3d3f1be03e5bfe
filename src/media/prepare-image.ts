import { imageName, imageTypeOf } from './image-name';

/** An image that is ready to lie beside a post, or why it cannot. */
export type PreparedImage =
  | {
      readonly kind: 'ready';
      readonly name: string;
      readonly type: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      /** Size of the file as it was given, in bytes. */
      readonly originalSize: number;
    }
  | { readonly kind: 'refused'; readonly reason: 'too-large' | 'not-an-image' | 'unreadable' };

/** What draws a picture anew; the browser's by default. */
export interface Redraw {
  (source: Blob, type: string, longestEdge: number): Promise<{ readonly blob: Blob; readonly wasScaled: boolean }>;
}

const megabyte = 1024 * 1024;
const largestIn = 25 * megabyte;
const largestUntouched = megabyte;
const longestEdge = 2400;

/** The types whose pixels can be drawn anew and saved as the same type. */
const photos = new Set(['image/jpeg', 'image/png', 'image/webp']);

/**
 * Makes an image fit for a page: photos of more than 1 MB or 2,400 pixels are made smaller and keep their type and
 * orientation; vector and animated images stay as they are. Refuses files of more than 25 MB and what is no image.
 */
export async function prepareImage(
  file: File,
  now: Date = new Date(),
  redraw: Redraw = drawAnew,
): Promise<PreparedImage> {
  const type = imageTypeOf(file);
  if (!type) return { kind: 'refused', reason: 'not-an-image' };
  if (file.size > largestIn) return { kind: 'refused', reason: 'too-large' };
  try {
    const blob = photos.has(type) ? await smaller(file, type, redraw) : file;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return { kind: 'ready', name: imageName(file.name, type, now), type, bytes, originalSize: file.size };
  } catch {
    return { kind: 'refused', reason: 'unreadable' };
  }
}

async function smaller(file: File, type: string, redraw: Redraw): Promise<Blob> {
  const drawn = await redraw(file, type, longestEdge);
  const isWorthIt = drawn.wasScaled || (file.size > largestUntouched && drawn.blob.size < file.size);
  return isWorthIt && drawn.blob.type === type ? drawn.blob : file;
}

async function drawAnew(source: Blob, type: string, edge: number): Promise<{ blob: Blob; wasScaled: boolean }> {
  const bitmap = await createImageBitmap(source, { imageOrientation: 'from-image' });
  try {
    const size = fitWithin(bitmap.width, bitmap.height, edge);
    const wasScaled = size.width !== bitmap.width || size.height !== bitmap.height;
    if (!wasScaled && source.size <= largestUntouched) return { blob: source, wasScaled };
    const canvas = new OffscreenCanvas(size.width, size.height);
    const context = canvas.getContext('2d');
    if (!context) return { blob: source, wasScaled: false };
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, size.width, size.height);
    return { blob: await canvas.convertToBlob({ type, quality: 0.84 }), wasScaled };
  } finally {
    bitmap.close();
  }
}

/** The largest size of the same shape whose longer side is at most `edge` pixels; never larger than it was. */
export function fitWithin(width: number, height: number, edge: number): { width: number; height: number } {
  const scale = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
