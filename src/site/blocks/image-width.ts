/** How wide an image is said to be: in pixels, which may be written with or without their name, or in parts of a hundred. */
export interface ImageWidth {
  readonly size: number;
  readonly unit: '' | 'px' | '%';
}

const written = /^\s*(\d{1,4}(?:\.\d{1,3})?)\s*(px|%)?\s*$/i;

/** A width as an attribute has it, `400`, `400px` or `50%`; null for anything else. */
export function readWidth(text: string): ImageWidth | null {
  const [, size = '', unit = ''] = written.exec(text) ?? [];
  const number = Number(size);
  return number > 0 ? { size: number, unit: unit === '%' ? '%' : unit === '' ? '' : 'px' } : null;
}

/** A width as an attribute has it, without letters where it was written so. */
export function printWidth({ size, unit }: ImageWidth): string {
  return `${size}${unit}`;
}

const inStyle = /(^|;)(\s*width\s*:\s*)([^;]+?)(\s*(?:!important\s*)?)(?=;|$)/i;

/** The width that a style gives, `width: 50%; border: 0`; null where it gives none. */
export function widthInStyle(style: string): ImageWidth | null {
  return readWidth(inStyle.exec(style)?.[3] ?? '');
}

/** A style with another width, or without it; the rest is as it was. */
export function styleWithWidth(style: string, width: ImageWidth | null): string {
  if (width) {
    const value = printWidth(width.unit === '' ? { ...width, unit: 'px' } : width);
    return style.replace(inStyle, (_all, start: string, key: string, _was, end: string) => start + key + value + end);
  }
  return style
    .replace(inStyle, '')
    .replace(/^\s*;\s*/, '')
    .trim();
}
