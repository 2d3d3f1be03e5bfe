import type { ReactNode } from 'react';
import { useDeskText } from '../../i18n/desk-text';
import { readFigure } from '../../site/tags/figure';
import { readTag } from '../../site/tags/read-tag';
import { useDesk } from '../desk/desk';
import { readsAsItself } from '../document/settle/reread-raw';
import { HtmlPreview } from '../raw/HtmlPreview';
import type { RawProps } from '../raw/raw-props';
import { BlockCard } from './BlockCard';
import { isBlockTag } from './block-name';
import { FigureCard } from './FigureCard';

export interface RawCardProps extends Omit<RawProps, 'onChange'> {
  readonly onWrite: (source: string) => void;
  readonly tools: ReactNode;
  /** Its letters. */
  readonly plain: ReactNode;
}

/** Source as more than its letters: a form where it is one tag, a preview where it is HTML that shows something. */
export function RawCard({ tools, plain, onWrite, ...given }: RawCardProps) {
  const words = useDeskText().siteBlocks;
  const { syntax } = useDesk();
  const onChange = (raw: string) => {
    if (!readsAsItself(given.node, raw, syntax)) return false;
    onWrite(raw);
    return true;
  };
  const props: RawProps = { ...given, onChange };
  const tag = readTag(props.source, syntax);
  if (tag && isBlockTag(tag, words)) return <BlockCard {...props} tag={tag} tools={tools} />;
  const figure = props.node.attrs.kind === 'html' ? readFigure(props.source) : null;
  if (figure) return <FigureCard {...props} figure={figure} tools={tools} plain={plain} />;
  if (props.node.attrs.kind === 'html') return <HtmlPreview source={props.source} tools={tools} plain={plain} />;
  return plain;
}
