import { createLatePart } from '../../design/late/late-part';
import { documentQuestion, filesInsert } from '../../editor/files/late-files';
import { imageTools } from '../../editor/node-tools/NodeTools';
import { rawCards } from '../../editor/site-blocks/raw-cards';
import { sourceText } from '../../editor/source/SourceEditor';
import { fields } from '../../fields/index';
import type { Pictures } from '../../media/pictures';
import { palette } from '../palette/command-desk';

export const preview = createLatePart(async () => (await import('../../preview/Preview')).Preview);
export const findTool = createLatePart(async () => (await import('../../editor/find/FindTool')).FindTool);
export const loadPrepareImage = () => import('../../media/prepare-image');
export const loadTakeFile = () => import('./images/take-post-file');
export const askToPublish = createLatePart(async () => (await import('./publishing/AskToPublish')).AskToPublish);
export const askWhose = createLatePart(async () => (await import('./publishing/AskWhose')).AskWhose);

const ahead: readonly (() => Promise<unknown>)[] = [
  palette.fetch,
  findTool.fetch,
  sourceText.fetch,
  rawCards.fetch,
  imageTools.fetch,
  preview.fetch,
  askToPublish.fetch,
  askWhose.fetch,
  loadPrepareImage,
  loadTakeFile,
  filesInsert.fetch,
  documentQuestion.fetch,
];

/** Milliseconds after which the page has settled. */
const settled = 2000;

/** The preview, the source view, what reads and draws images and files, and what is asked on the way to publishing come before they are asked for: the network may be gone by then. */
export function fetchWhatMayBeNeeded(pictures: Pictures): () => void {
  const timer = setTimeout(() => {
    void pictures.fetch?.().catch(() => undefined);
    for (const load of ahead) void load().catch(() => undefined);
    for (const field of fields) void field.fetch().catch(() => undefined);
  }, settled);
  return () => clearTimeout(timer);
}
