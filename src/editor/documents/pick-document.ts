import { documentTypes } from './document-kind';

/** Asks for a document of this device; null when none was chosen. Must be called by a press or a key. */
export function pickDocument(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = documentTypes;
    input.hidden = true;
    const settle = () => {
      resolve(input.files?.[0] ?? null);
      input.remove();
    };
    input.addEventListener('change', settle);
    input.addEventListener('cancel', settle);
    document.body.append(input);
    input.click();
  });
}
