import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { PostSession } from '../session/post-session';
import type { PostText } from '../session/print-post';

/** The texts of the newest document: of the whole file and of its body. */
export interface PublishText {
  readonly whole: PostText;
  readonly body: PostText;
}

/** What would be published now; null until it is made, and the one before while the next is made. */
export function usePublishText(session: PostSession): PublishText | null {
  const { body, drafts } = useStore(session);
  // It stands for the document, which lives in the editor.
  const revision = useStore(drafts, (state) => state.revision);
  const [text, setText] = useState<PublishText | null>(null);
  useEffect(() => {
    let isNewest = true;
    void Promise.all([session.text(), body.text()]).then(([whole, made]) => {
      if (isNewest) setText({ whole, body: made });
    });
    return () => {
      isNewest = false;
    };
  }, [session, body, revision]);
  return text;
}
