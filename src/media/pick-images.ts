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
    // `image/*` is what makes phones offer their camera; systems that know no HEIC or AVIF need the endings.
    input.accept = 'image/*,.heic,.heif,.avif,.svg';
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
