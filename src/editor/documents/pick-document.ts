import { pickFiles } from '../../media/pick-files';
import { documentTypes } from './document-kind';

/** Asks for a document of this device; null when none was chosen. Must be called by a press or a key. */
export async function pickDocument(): Promise<File | null> {
  const [file = null] = await pickFiles({ several: false, accept: documentTypes });
  return file;
}
