/** A picture whose pixels can be drawn anew, the right way up. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Draws it, the longer side at most `edge` pixels and never more than it has. */
  readonly drawn: (edge: number) => Drawing;
  /** Gives the memory back. */
  readonly close: () => void;
}

/** A picture at one size. */
export interface Drawing {
  /** `quality` from 0 to 1. The blob has another type where the browser cannot save this one. */
  readonly save: (type: string, quality: number) => Promise<Blob>;
  /** Whether nothing shines through anywhere. */
  readonly isOpaque: () => boolean;
}

/** What opens a file as a picture; rejects when the browser cannot read it. */
export type OpenPicture = (source: Blob) => Promise<Picture>;

/** Opens a picture with the browser's own decoder. Decoding and scaling take their time: call it in a Worker. */
export const openPicture: OpenPicture = async (source) => {
  const bitmap = await createImageBitmap(source, { imageOrientation: 'from-image' });
  return {
    width: bitmap.width,
    height: bitmap.height,
    drawn: (edge) => {
      const { width, height } = fitWithin(bitmap.width, bitmap.height, edge);
      const canvas = new OffscreenCanvas(width, height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser draws no pictures.');
      context.imageSmoothingQuality = 'high';
      context.drawImage(bitmap, 0, 0, width, height);
      return {
        save: (type, quality) => canvas.convertToBlob({ type, quality }),
        isOpaque: () => {
          const { data } = context.getImageData(0, 0, width, height);
          for (let alpha = 3; alpha < data.length; alpha += 4) if (data[alpha] !== 255) return false;
          return true;
        },
      };
    },
    close: () => bitmap.close(),
  };
};

/** The largest size of the same shape whose longer side is at most `edge` pixels; never larger than it was. */
export function fitWithin(width: number, height: number, edge: number): { width: number; height: number } {
  const scale = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
