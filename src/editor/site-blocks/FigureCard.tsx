import { NodeViewWrapper } from '@tiptap/react';
import { Image } from 'lucide-react';
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useState } from 'react';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { type Figure, printFigure } from '../../site/tags/figure';
import { addArgument, removeArgument, setArgument } from '../../site/tags/tag';
import { useDesk } from '../desk/desk';
import frame from '../views/HtmlPreview.module.css';
import card from '../views/RawBlockView.module.css';
import type { RawProps } from '../views/raw-props';
import form from './TagForm.module.css';

const PostHtml = lazy(async () => ({ default: (await import('../../preview/PostHtml')).PostHtml }));

export interface FigureCardProps extends RawProps {
  readonly figure: Figure;
  readonly tools: ReactNode;
  /** Its letters. */
  readonly plain: ReactNode;
}

/** A figure or lone image in HTML as readers see it, with inputs for its caption, its alt text and its width. */
export function FigureCard({ figure, source, tools, plain, onChange, onLeave }: FigureCardProps) {
  const { constructs, editor: words, siteBlocks } = useDeskText();
  const { editor, imageUrl } = useDesk();
  const [refused, setRefused] = useState('');
  const text = constructs.image;
  const { image } = figure;
  const [hadEmptyWidth] = useState(() => image.arguments.some(({ name, value }) => name === 'width' && value === ''));
  const take = (field: string, changed: Figure | string | null) => {
    const next = changed === null || typeof changed === 'string' ? changed : printFigure(changed);
    setRefused(next !== null && onChange(next) ? '' : field);
  };
  const ofImage = (name: string, value: string): Figure | null => {
    const index = image.arguments.findIndex((argument) => argument.name === name);
    const tag = index < 0 ? addArgument(image, name, value) : setArgument(image, index, value);
    const read = tag === null ? null : image.family.parse(tag);
    return read && { ...figure, image: read };
  };
  /** An emptied width is none, unless the file had it empty; it goes when its field is left, for another may be typed there. */
  const leaveWidth = () => {
    const index = image.arguments.findIndex(({ name, value }) => name === 'width' && value === '');
    const tag = index < 0 || hadEmptyWidth || !editor.isEditable ? null : removeArgument(image, index);
    const read = tag === null ? null : image.family.parse(tag);
    if (read) take('width', { ...figure, image: read });
  };
  const valueOf = (name: string) => image.arguments.find((argument) => argument.name === name)?.value;
  const input = (name: string, label: string, value: string, change: (value: string) => Figure | null) => (
    <Field label={label} error={refused === name && siteBlocks.refused} className={name === 'width' ? '' : form.wide}>
      {(control) => (
        <TextInput
          {...control}
          value={value}
          readOnly={!editor.isEditable}
          onChange={({ target }) => take(name, change(target.value))}
          onBlur={name === 'width' ? leaveWidth : undefined}
        />
      )}
    </Field>
  );
  const hasCaption = figure.before !== '';
  const name = hasCaption ? text.figure : siteBlocks.image;
  const framed = (shown: ReactNode) => (
    <NodeViewWrapper
      as="figure"
      className={card.raw}
      aria-label={name}
      contentEditable={false}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onLeave();
      }}
    >
      <div className={card.head} data-drag-handle>
        <Icon of={Image} small />
        <span>{name}</span>
        {tools}
      </div>
      <div className={frame.page}>{shown}</div>
      <div className={form.form}>
        {hasCaption && input('caption', text.caption.label, figure.caption, (caption) => ({ ...figure, caption }))}
        {input('alt', words.image.alt, valueOf('alt') ?? '', (alt) => ofImage('alt', alt))}
        {input('width', text.width.label, valueOf('width') ?? '', (value) => ofImage('width', value))}
      </div>
    </NodeViewWrapper>
  );
  return (
    <Suspense fallback={plain}>
      <PostHtml source={source} imageUrl={imageUrl} frame={framed} otherwise={plain} />
    </Suspense>
  );
}
