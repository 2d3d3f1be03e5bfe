import { useEditorState } from '@tiptap/react';
import { NodeSelection } from '@tiptap/pm/state';
import { createLatePart } from '../../design/late/late-part';
import { Later } from '../../design/late/Later';
import { FootnoteTools } from '../footnote/FootnoteTools';
import { RawChipTools } from '../raw/RawChipTools';
import { useDesk } from '../desk/desk';
import { FormulaTools } from '../formula/FormulaTools';

export const imageTools = createLatePart(async () => (await import('../images/tools/ImageTools')).ImageTools);

/** What every set of tools is given. */
export interface NodeToolsProps {
  /** Where the selected node is. */
  readonly at: number;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** The tools of the one selected thing of the text, beside it. */
export function NodeTools({ isQuiet }: { readonly isQuiet: boolean }) {
  const { editor } = useDesk();
  const selected = useEditorState({
    editor,
    selector: ({ editor: { state } }) =>
      state.selection instanceof NodeSelection
        ? { name: state.selection.node.type.name, at: state.selection.from, attributes: state.selection.node.attrs }
        : null,
  });
  if (!selected || isQuiet) return null;
  const { name, ...props } = selected;
  if (name === 'image')
    return <Later part={imageTools}>{(ImageTools) => <ImageTools key={props.at} {...props} />}</Later>;
  if (name === 'rawInline' && props.attributes.kind === 'inlineMath') return <FormulaTools key={props.at} {...props} />;
  if (name === 'rawInline') return <RawChipTools key={props.at} {...props} />;
  return name === 'footnoteReference' ? <FootnoteTools key={props.at} {...props} /> : null;
}
