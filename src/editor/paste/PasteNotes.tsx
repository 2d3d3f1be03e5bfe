import { ImageOff } from 'lucide-react';
import { useEffect } from 'react';
import { useToasts } from '../../design/Toasts';
import { useDeskText } from '../../i18n/desk-text';
import { useDeskState } from '../desk/desk';

/** Tells in passing what could not be taken along with a paste. */
export function PasteNotes() {
  const { documents } = useDeskText();
  const toasts = useToasts();
  const pasted = useDeskState((desk) => desk.pasted);

  useEffect(() => {
    if (!pasted) return;
    const text = documents.lostImages(pasted.lostImages);
    toasts.show({ id: 'pasted', icon: ImageOff, text, note: documents.lostImagesNote });
  }, [pasted, documents, toasts]);

  return null;
}
