import { useState } from 'react';
import look from '../../design/choices.module.css';
import { useText } from '../../i18n/text';
import type { FoundPost } from '../../site/find-posts';

/** A post in a list: its title, and its day where it tells one. */
export function PostWords({ post: { title, date } }: { readonly post: FoundPost }) {
  const { when } = useText();
  const [now] = useState(() => Date.now());
  return (
    <span>
      {title}
      {date !== null && <small className={look.note}>{when.day(date, now)}</small>}
    </span>
  );
}
