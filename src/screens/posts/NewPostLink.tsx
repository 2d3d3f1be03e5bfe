import { Plus } from 'lucide-react';
import { Link } from 'wouter';
import { ButtonLink } from '../../design/ButtonLink';
import { addressOf } from '../address';

/** The way to a new post. */
export function NewPostLink({ repository, label }: { readonly repository: string; readonly label: string }) {
  return (
    <Link href={addressOf({ kind: 'new-post', repository })} asChild>
      <ButtonLink variant="solid" icon={Plus}>
        {label}
      </ButtonLink>
    </Link>
  );
}
