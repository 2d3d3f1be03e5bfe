import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { ButtonLink } from '../../design/ButtonLink';
import { addressOf } from '../address';

interface NewPostLinkProps {
  readonly repository: string;
  /** The key of the collection that it goes to; null for the main one. */
  readonly collection: string | null;
  readonly label: string;
}

/** The way to a new post. */
export function NewPostLink({ repository, collection, label }: NewPostLinkProps) {
  const place = { kind: 'new-post' as const, repository, ...(collection !== null && { collection }) };
  return (
    <Link href={addressOf(place)} asChild>
      <ButtonLink variant="solid" icon={Plus}>
        {label}
      </ButtonLink>
    </Link>
  );
}
