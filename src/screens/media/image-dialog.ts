import type { ListedDraft } from '../../drafts/draft';
import type { OpenLibrary } from '../use-library';
import type { SitePorts } from '../screen-ports';
import type { SiteReady } from '../../site/site-store';

/** What a dialog about images is given. */
export interface ImageDialogProps {
  readonly site: SitePorts;
  readonly ready: SiteReady;
  readonly library: OpenLibrary;
  /** The drafts of this device. */
  readonly drafts: readonly ListedDraft[];
  /** `path` is where the image lies now, when it was changed; null when there is none any more. */
  readonly onClose: (path?: string | null) => void;
}
