import type { Value } from '../../../content/value';
import type { DocumentDetails } from '../../../editor/documents/document-behaviour';
import type { PostSession } from '../session/post-session';

/** Takes what a document says of itself into a new post where that says nothing yet. Answers whether its title was taken. */
export function takeDocumentDetails(session: PostSession, { title, values }: DocumentDetails): boolean {
  const { base, title: own, frontmatter } = session.getState();
  if (!base.isNew) return false;
  for (const [name, value] of Object.entries(values))
    if (name !== 'title' && isEmpty(frontmatter?.values[name])) session.setField(name, value);
  if (own !== '' || !title) return false;
  session.setTitle(title);
  return true;
}

function isEmpty(value: Value | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
