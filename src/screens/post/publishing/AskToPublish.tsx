import { useMemo } from 'react';
import { useStore } from 'zustand';
import { goTo } from '../../../editor/outline/go-to';
import { setAltText } from '../images/alt-text';
import { countFiles, imagesInText } from '../images/images-in-text';
import type { PostPublishingProps } from './PostPublishing';
import { ProblemList } from '../problems/ProblemList';
import { publishChecks } from './publish-checks';
import { PublishDialog } from './PublishDialog';
import { usePublishText } from './use-publish-text';

/** The dialog, with what can be told of the post before it is published. */
export function AskToPublish(props: PostPublishingProps & { readonly onStart: () => void }) {
  const { session, specs, url, leftOut, syntax, editor, imageUrl, problems, onView, onStart } = props;
  const { title, frontmatter, base, body, drafts } = useStore(session);
  const images = useStore(drafts, (state) => state.images);
  const decorative = useStore(drafts, (state) => state.decorative);
  const made = usePublishText(session);
  const text = made?.whole.kind === 'text' ? made.whole.text : '';
  const used = imagesInText(images, text);
  const bodyText = body.isHard() ? null : made?.body.kind === 'text' ? made.body.text : '';
  const checks = useMemo(
    () =>
      made
        ? publishChecks({ title, frontmatter, body: bodyText, text, syntax, specs, base: base.text, decorative })
        : null,
    [made, title, frontmatter, bodyText, text, syntax, specs, base, decorative],
  );
  const flag = checks?.draftFlag;
  return (
    <PublishDialog
      title={title}
      isNew={base.isNew}
      url={url}
      leftOut={leftOut()}
      before={base.text}
      after={text}
      checks={checks}
      newImages={countFiles(used)}
      onAlt={body.getState().kind === 'rich' && editor ? (src, alt) => setAltText(editor, src, alt) : null}
      imageUrl={imageUrl}
      problems={
        problems.length > 0 && (
          <ProblemList
            problems={problems}
            onShow={(at) => {
              onView('none');
              // The dialog gives the focus back first.
              if (editor) setTimeout(() => goTo(editor, at), 0);
            }}
          />
        )
      }
      onPublishLive={() => flag && session.setField(flag.name, flag.live)}
      onCancel={() => onView('none')}
      onPublish={onStart}
    />
  );
}
