import { loadDocumentQuestion, loadInsertFiles } from '../../editor/files/load-insert-files';
import { rawCards } from '../../editor/site-blocks/raw-cards';
import { fetchSourceEditor } from '../../editor/source/SourceEditor';
import { fields } from '../../fields/index';
import type { Pictures } from '../../media/pictures';
import { loadPalette } from '../palette/command-desk';

export const loadPreview = () => import('../../preview/Preview');
export const loadPrepareImage = () => import('../../media/prepare-image');
export const loadTakeFile = () => import('./images/take-post-file');
export const loadAskToPublish = () => import('./publishing/AskToPublish');
export const loadAskWhose = () => import('./publishing/AskWhose');

const ahead = [
  loadPalette,
  rawCards.fetch,
  loadPreview,
  loadAskToPublish,
  loadAskWhose,
  loadPrepareImage,
  loadTakeFile,
  loadInsertFiles,
  loadDocumentQuestion,
];

/** Milliseconds after which the page has settled. */
const settled = 2000;

/** The preview, the source view, what reads and draws images and files, and what is asked on the way to publishing come before they are asked for: the network may be gone by then. */
export function fetchWhatMayBeNeeded(pictures: Pictures): () => void {
  const timer = setTimeout(() => {
    void fetchSourceEditor();
    void pictures.fetch?.().catch(() => undefined);
    for (const load of ahead) void load().catch(() => undefined);
    for (const field of fields) void field.fetch().catch(() => undefined);
  }, settled);
  return () => clearTimeout(timer);
}
