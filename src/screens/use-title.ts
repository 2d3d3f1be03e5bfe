import { useEffect } from 'react';
import { useText } from '../i18n/text';

/** Names the browser's tab after a place: "Posts · Galley". */
export function useTitle(place: string): void {
  const { general } = useText();
  useEffect(() => {
    document.title = general.title(place);
  }, [general, place]);
}
