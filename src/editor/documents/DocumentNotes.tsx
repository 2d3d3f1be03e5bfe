import { Clipboard, FileX, ImageOff, Loader } from 'lucide-react';
import { useEffect } from 'react';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useDeskState } from '../desk/desk';

/** Tells in passing what could not be taken along with a paste, or why a document could not be brought in. */
export function DocumentNotes() {
  const { documents } = useDeskText();
  const toasts = useToasts();
  const notice = useDeskState((desk) => desk.notice);

  useEffect(() => {
    if (notice?.kind === 'lost-images') {
      const text = documents.lostImages(notice.count);
      toasts.show({ id: 'document', icon: ImageOff, text, note: documents.lostImagesNote });
    } else if (notice?.kind === 'paste-waits') {
      const { pasteWaits: text, pasteWaitsNote: note } = documents;
      toasts.show({ id: 'document', icon: Loader, spin: true, lasting: true, text, note });
      return () => toasts.dismiss('document');
    } else if (notice?.kind === 'words-only') {
      toasts.show({ id: 'document', icon: Clipboard, text: documents.wordsOnly, note: documents.wordsOnlyNote });
    } else if (notice) {
      const { text, note } = documents.refused[notice.reason];
      toasts.show({ id: 'document', tone: 'bad', icon: FileX, text: text(notice.name), note });
    }
    return undefined;
  }, [notice, documents, toasts]);

  return null;
}
