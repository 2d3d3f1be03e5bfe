import { imageExtensions } from '../../media/image-name';

/** Asks for image files of this device; resolves with none when nothing was chosen. Must be called by a press or a key. */
export function pickImages({ several }: { readonly several: boolean }): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = Object.keys(imageExtensions).join(',');
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
