import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { VisuallyHidden } from '../../design/VisuallyHidden';
import { useDeskText } from '../../i18n/desk-text';
import { CalloutHead } from './CalloutHead';
import { readContainer, withKind, withTitle } from '../../site/tags/callout-line';

/** What generators have in common: Docusaurus, VitePress, Starlight. */
const containerKinds: readonly string[] = ['note', 'tip', 'info', 'warning', 'danger', 'caution'];

/** The first or last line of a container that is a callout. */
export function ContainerLine(props: NodeViewProps) {
  const text = useDeskText().constructs.callout;
  const { node, editor, decorations, getPos } = props;
  const source = String(node.attrs.raw).trim();
  const name: unknown = decorations.find(({ spec }) => spec.part)?.spec.part;
  const callout = name === 'open' ? readContainer(source) : null;
  const change = (raw: string) => {
    const at = getPos();
    if (at !== undefined)
      editor
        .chain()
        .command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'raw', raw)))
        .readSource(at)
        .run();
  };
  if (callout)
    return (
      <NodeViewWrapper data-drag-handle>
        <CalloutHead
          {...callout}
          kinds={containerKinds}
          canEdit={editor.isEditable}
          onKind={(kind) => change(withKind(source, kind))}
          onTitle={(title) => change(withTitle(source, title))}
        />
      </NodeViewWrapper>
    );
  return (
    <NodeViewWrapper>
      <VisuallyHidden>{text.end}</VisuallyHidden>
    </NodeViewWrapper>
  );
}
