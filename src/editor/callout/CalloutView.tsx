import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { useDeskText } from '../../i18n/desk-text';
import styles from './Callout.module.css';
import { CalloutHead, kindName } from './CalloutHead';
import { admonitionKinds, isAdmonition, lookOf, readCallout, withKind, withTitle } from '../../site/tags/callout-line';

/** A callout with a line of its own: its kind, and its words, which are written as any others. */
export function CalloutView({ node, editor, updateAttributes }: NodeViewProps) {
  const { kinds } = useDeskText().constructs.callout;
  const line = String(node.attrs.alert);
  const callout = readCallout(line) ?? { kind: 'note', title: '' };
  // GitHub's own callouts, in capitals, have no titles.
  const hasTitle = callout.title !== '' || !/^\[![A-Z]+\]/.test(line);
  return (
    <NodeViewWrapper
      as="section"
      role="note"
      aria-label={kindName(callout.kind, kinds)}
      dir="auto"
      className={styles.callout}
      data-look={lookOf(callout.kind)}
    >
      <CalloutHead
        {...callout}
        {...(isAdmonition(line) && { kinds: admonitionKinds })}
        canEdit={editor.isEditable}
        onKind={(kind) => updateAttributes({ alert: withKind(line, kind) })}
        {...(hasTitle && { onTitle: (title: string) => updateAttributes({ alert: withTitle(line, title) }) })}
      />
      <NodeViewContent className={styles.words} />
    </NodeViewWrapper>
  );
}
