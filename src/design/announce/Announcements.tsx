import { useStore } from 'zustand';
import { VisuallyHidden } from '../VisuallyHidden';
import { spoken } from './announce';

/** The one place that `announce` speaks from. */
export function Announcements() {
  const { words, turn } = useStore(spoken);
  return (
    // Said to be live in so many words: what hides the page behind a dialog then leaves it to be heard.
    <output aria-live="polite">
      <VisuallyHidden>{words && words + (turn % 2 === 0 ? '\u00a0' : '')}</VisuallyHidden>
    </output>
  );
}
