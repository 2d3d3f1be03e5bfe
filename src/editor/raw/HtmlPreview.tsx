import { CodeXml } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../../design/Icon';
import { Later } from '../../design/late/Later';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { postHtml } from '../site-blocks/raw-cards';
import { Card } from './Card';
import styles from './HtmlPreview.module.css';

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
    <Card
      label={siteBlocks.kinds.html}
      head={
        <>
          <Icon of={CodeXml} small />
          <span>{siteBlocks.kinds.html}</span>
          {tools}
        </>
      }
    >
      <div className={styles.page}>{shown}</div>
    </Card>
  );
  return (
    <Later part={postHtml} meanwhile={plain}>
      {(PostHtml) => <PostHtml source={source} imageUrl={imageUrl} frame={framed} otherwise={plain} />}
    </Later>
  );
}
