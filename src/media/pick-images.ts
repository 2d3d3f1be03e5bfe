import { imageExtensions } from './image-name';

export interface PickOptions {
  readonly several: boolean;
  /** With the phone's camera. */
  readonly camera?: boolean;
}

/** Asks for image files of this device; resolves with none when nothing was chosen. Must be called by a press or a key. */
export function pickImages({ several, camera = false }: PickOptions): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = [...Object.keys(imageExtensions), 'image/heic', 'image/heif', '.heic', '.heif'].join(',');
    if (camera) input.setAttribute('capture', 'environment');
    input.multiple = several;
    input.hidden = true;
    const settle = () => {
      resolve([...(input.files ?? [])]);
      input.remove();
    };
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    document.body.append(input);
    input.click();
  });
}
