import { chainInPost } from '../chain-in-post';
import { Trash2 } from 'lucide-react';
import { Field } from '../../design/Field';
import { IconButton } from '../../design/IconButton';
import { Later } from '../../design/late/Later';
import { TextArea } from '../../design/TextArea';
import { useDeskText } from '../../i18n/desk-text';
import { useDesk } from '../desk/desk';
import { Popover } from '../floating/Popover';
import { PopoverForm } from '../floating/PopoverForm';
import { chipForms } from '../site-blocks/raw-cards';
import type { NodeToolsProps } from '../node-tools/NodeTools';
import { useNodeAnchor } from '../node-tools/use-node-anchor';

/** How a tag, an element or a directive begins. */
const isTag = /^(?:\{\{|\{%|<[A-Za-z]|:[A-Za-z])/;

/** The source of a chip, to be edited as text. */
export function RawChipTools({ at, attributes }: NodeToolsProps) {
  const text = useDeskText().editor;
  const { editor } = useDesk();
  const anchor = useNodeAnchor(at);
  const source = String(attributes.raw);
  const change = (raw: string) => {
    editor.commands.command(({ tr }) => Boolean(tr.setNodeAttribute(at, 'raw', raw)));
    editor.commands.setNodeSelection(at);
  };
  const leave = () => {
    editor
      .chain()
      .setTextSelection(at + 1)
      .readSource(at)
      .run();
    editor.view.focus();
  };
  return (
    <Popover anchor={anchor} side="below" align="start" dialog={text.raw.kept} onEscape={() => editor.view.focus()}>
      <PopoverForm
        done={text.raw.done}
        onDone={leave}
        tools={
          <IconButton
            icon={Trash2}
            label={text.remove}
            danger
            onClick={() => chainInPost(editor).deleteSelection().run()}
          />
        }
      >
        {isTag.test(source) && (
          <Later part={chipForms}>{(ChipForm) => <ChipForm at={at} source={source} onChange={change} />}</Later>
        )}
        <Field label={text.raw.kept}>
          {(control) => (
            <TextArea
              {...control}
              mono
              rows={1}
              spellCheck={false}
              value={source}
              onChange={(event) => change(event.target.value.replace(/\n/g, ' '))}
            />
          )}
        </Field>
      </PopoverForm>
    </Popover>
  );
}
