import { draftText } from '../../../drafts/draft-text';
import type { PostSession } from './post-session';
import { saveAs } from '../../save-as';

/** Saves the post as it would be published as a file; its bare words when that text cannot be made. */
export async function downloadText(session: PostSession): Promise<void> {
  const made = await session.text();
  const { base, drafts } = session.getState();
  const text = made.kind === 'text' ? made.text : draftText(drafts.current());
  const name = base.key.path.slice(base.key.path.lastIndexOf('/') + 1);
  saveAs(/\.\w+$/.test(name) ? name : `${name}.md`, new Blob([text], { type: 'text/markdown;charset=utf-8' }));
}
