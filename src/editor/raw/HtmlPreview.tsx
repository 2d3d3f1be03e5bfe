import { NodeViewWrapper } from '@tiptap/react';
import { CodeXml } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { Icon } from '../../design/Icon';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import styles from './HtmlPreview.module.css';
import frame from './RawBlockView.module.css';

const PostHtml = lazy(async () => ({ default: (await import('../../preview/PostHtml')).PostHtml }));

export interface HtmlPreviewProps {
  readonly source: string;
  readonly tools: ReactNode;
  /** Its letters, where there is nothing to see. */
  readonly plain: ReactNode;
}

/** HTML as readers see its words and pictures; nothing of it runs, and nothing in it can be pressed. */
export function HtmlPreview({ source, tools, plain }: HtmlPreviewProps) {
  const { siteBlocks } = useDeskText();
  const { imageUrl } = useDesk();
  const framed = (shown: ReactNode) => (
    <NodeViewWrapper as="figure" className={frame.raw} aria-label={siteBlocks.kinds.html} contentEditable={false}>
      <div className={frame.head} data-drag-handle>
        <Icon of={CodeXml} small />
        <span>{siteBlocks.kinds.html}</span>
        {tools}
      </div>
      <div className={styles.page}>{shown}</div>
    </NodeViewWrapper>
  );
  return (
    <Suspense fallback={plain}>
      <PostHtml source={source} imageUrl={imageUrl} frame={framed} otherwise={plain} />
    </Suspense>
  );
}
