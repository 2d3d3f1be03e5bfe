import { useEffect, useRef, useState } from 'react';
import { Field } from '../../../design/Field';
import { Segments } from '../../../design/Segments';
import { TextInput } from '../../../design/TextInput';
import { useDeskText } from '../../../i18n/desk-text';
import { printWidth, readWidth } from '../../../site/blocks/image-width';
import { useDesk, useDeskState } from '../../desk/desk';
import { Popover } from '../../floating/Popover';
import { PopoverForm } from '../../floating/PopoverForm';
import { resizeImage, widthOf } from '../image-width';
import { useNodeAnchor } from '../../node-tools/use-node-anchor';

export interface ImageWidthProps {
  readonly at: number;
  readonly onDone: () => void;
}

/** The usual widths, in parts of the text's width and in pixels. */
const sizes = {
  small: { '%': '33%', '': '240', px: '240px' },
  medium: { '%': '50%', '': '400', px: '400px' },
  large: { '%': '75%', '': '600', px: '600px' },
  full: { '%': '100%', '': '100%', px: '100%' },
} as const;

const names = ['small', 'medium', 'large', 'full'] as const;

/** How wide an image is: one of a few widths, or any. Enter or Done keeps it, Escape leaves it as it was. */
export function ImageWidth({ at, onDone }: ImageWidthProps) {
  const { constructs, editor: words } = useDeskText();
  const text = constructs.image.width;
  const { editor, syntax } = useDesk();
  const way = useDeskState(({ siteBlocks }) => siteBlocks.width);
  const anchor = useNodeAnchor(at);
  const choices = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const before = widthOf(String(editor.state.doc.nodeAt(at)?.attrs.attributes ?? ''));
  const [typed, setTyped] = useState(before ? printWidth(before) : '');
  const [problem, setProblem] = useState<'notAWidth' | 'refused' | null>(null);
  const unit = before?.unit ?? way?.unit ?? '';
  const chosen = typed.trim() === '' ? 'own' : names.find((name) => sizes[name][unit] === typed.trim());

  useEffect(() => (choices.current?.querySelector<HTMLElement>(':checked') ?? field.current)?.focus(), []);

  const leave = () => {
    onDone();
    editor.view.focus();
  };
  const keep = () => {
    const width = readWidth(typed);
    if (!width && typed.trim() !== '') return setProblem('notAWidth');
    const isKept = editor.commands.command(({ tr }) => resizeImage(tr, at, width, way, syntax));
    return isKept ? leave() : setProblem('refused');
  };
  return (
    <Popover anchor={anchor} gap={-20} dialog={text.label} onEnter={keep} onEscape={leave}>
      <PopoverForm done={words.image.done} onDone={keep}>
        <div ref={choices}>
          <Segments
            label={text.label}
            value={chosen ?? 'other'}
            choices={(['own', ...names] as const).map((value) => ({ value, label: text[value] }))}
            onChange={(value) => setTyped(value === 'own' || value === 'other' ? '' : sizes[value][unit])}
          />
        </div>
        <Field label={text.exact} note={text.note} error={problem && text[problem]}>
          {(control) => (
            <TextInput
              {...control}
              ref={field}
              type="text"
              value={typed}
              onChange={({ target }) => setTyped(target.value)}
            />
          )}
        </Field>
      </PopoverForm>
    </Popover>
  );
}
