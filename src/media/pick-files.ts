export interface FileChoice {
  readonly several: boolean;
  /** Media types and endings that are offered, as in `accept`; every file when absent. */
  readonly accept?: string;
  /** With the phone's camera. */
  readonly camera?: boolean;
}

/** Asks for files of this device; resolves with none when nothing was chosen. Must be called by a press or a key. */
export function pickFiles({ several, accept = '', camera = false }: FileChoice): Promise<File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
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
