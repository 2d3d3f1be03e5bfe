import { chainInPost } from '../chain-in-post';
import { type NodeViewProps } from '@tiptap/react';
import { useState } from 'react';
import { Button } from '../../design/Button';
import { Later } from '../../design/late/Later';
import { useDeskText } from '../../i18n/desk-text';
import { isExcerptMark } from '../../site/blocks/excerpt-mark';
import { ExcerptDivider } from './ExcerptDivider';
import { mayBeCard, rawCards } from '../site-blocks/raw-cards';
import { RawSource } from './RawSource';
import { SourceArea } from './SourceArea';

/** Source that is kept as it is: a form, a preview or its letters, and always editable as text in place. */
export function RawBlockView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const text = useDeskText().editor.raw;
  const [isOpen, setOpen] = useState(node.attrs.raw === '' && editor.isEditable);
  const source = String(node.attrs.raw);

  const leave = () => {
    const at = getPos();
    if (at !== undefined) chainInPost(editor).setNodeSelection(at).run();
  };
  const close = () => {
    setOpen(false);
    const at = getPos();
    if (at !== undefined) chainInPost(editor).setNodeSelection(at).readSource(at).run();
  };
  const change = (raw: string) => updateAttributes({ raw });
  if (isOpen) return <SourceArea source={source} onChange={change} onClose={close} />;
  if (isExcerptMark(source)) return <ExcerptDivider />;
  const tools = editor.isEditable && (
    <Button variant="link" data-edit onClick={() => setOpen(true)}>
      {text.edit}
    </Button>
  );
  const plain = <RawSource source={source} kind={String(node.attrs.kind)} tools={tools} />;
  if (!mayBeCard(source)) return plain;
  return (
    <Later part={rawCards} meanwhile={plain}>
      {(RawCard) => (
        <RawCard node={node} source={source} onWrite={change} onLeave={leave} tools={tools} plain={plain} />
      )}
    </Later>
  );
}
