import { FileUp } from 'lucide-react';
import { useLocation } from 'wouter';
import { IconButton } from '../../design/IconButton';
import { pickDocument } from '../../editor/documents/pick-document';
import { useText } from '../../i18n/text';
import { addressOf } from '../address';
import { keepPendingDocument } from '../pending-document';

interface FromDocumentButtonProps {
  readonly repository: string;
  /** The key of the collection that it goes to; null for the main one. */
  readonly collection: string | null;
}

/** A new post that starts from a Word or Markdown file of the device. */
export function FromDocumentButton({ repository, collection }: FromDocumentButtonProps) {
  const { posts } = useText();
  const [, navigate] = useLocation();
  const place = { kind: 'new-post' as const, repository, ...(collection !== null && { collection }) };
  const start = async () => {
    const file = await pickDocument();
    if (!file) return;
    keepPendingDocument(file);
    navigate(addressOf(place));
  };
  return <IconButton icon={FileUp} label={posts.fromDocument} onClick={() => void start()} />;
}
