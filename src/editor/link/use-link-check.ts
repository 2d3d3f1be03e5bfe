import { useEffect, useState } from 'react';
import { useDesk, useDeskState } from '../desk/desk';
import { hasAnchor } from './has-anchor';

/** How long the typing rests before an address is looked up, in milliseconds. */
const rest = 300;

/** What is wrong with an address, as far as the site tells: nothing is there, or no heading has this name. Null while nothing is known. */
export function useLinkCheck(address: string | null): 'missing' | 'noHeading' | null {
  const { editor } = useDesk();
  const posts = useDeskState((desk) => desk.posts);
  const [found, setFound] = useState<{ readonly address: string; readonly problem: 'missing' | 'noHeading' } | null>(
    null,
  );
  useEffect(() => {
    if (address === null) return undefined;
    let isCurrent = true;
    const look = async () => {
      const isAnchor = address.startsWith('#');
      const isMissing = isAnchor ? !hasAnchor(editor.state.doc, address) : (await posts.check(address)) === 'missing';
      if (isCurrent) setFound(isMissing ? { address, problem: isAnchor ? 'noHeading' : 'missing' } : null);
    };
    const timer = setTimeout(() => void look(), rest);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [address, editor, posts]);
  return found?.address === address ? found.problem : null;
}
