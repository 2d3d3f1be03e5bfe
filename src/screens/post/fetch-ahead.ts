import { fetchSourceEditor } from '../../editor/SourceEditor';
import { fields } from '../../fields/index';

export const loadPreview = () => import('../../preview/Preview');

/** Milliseconds after which the page has settled. */
const settled = 2000;

/** The preview and the source view come before they are asked for: the network may be gone by then. */
export function fetchWhatMayBeNeeded(): () => void {
  const timer = setTimeout(() => {
    void fetchSourceEditor();
    void loadPreview().catch(() => undefined);
    for (const field of fields) void field.fetch().catch(() => undefined);
  }, settled);
  return () => clearTimeout(timer);
}
