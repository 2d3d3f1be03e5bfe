import { openBody } from '../../src/editor/document/open';
import { saveBody } from '../../src/editor/document/save';
import type { LiveEditor } from '../live-editor';
import type { Act, Given } from './actions';

/** Changes the post as text and goes back to the rich text, which is then of that text. */
const editSource = (change: (text: string, given: Given) => string): Act => {
  return (live: LiveEditor, given) => {
    const saved = saveBody(live.opened, live.document);
    if (saved.kind === 'refused') return;
    const opened = openBody(change(saved.text, given), live.opened.syntax);
    if (!opened.tooHard) live.open(opened);
  };
};

/** What is done in the source view. */
export const sourceActions: Readonly<Record<string, Act>> = {
  'words in the source': editSource((text, { place, words }) => {
    const at = (place ?? 0) % (text.length + 1);
    return text.slice(0, at) + words + text.slice(at);
  }),
  'line out of the source': editSource((text, { place }) => {
    const lines = text.split('\n');
    return lines.toSpliced((place ?? 0) % lines.length, 1).join('\n');
  }),
};
