import { Image } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Icon } from '../../design/Icon';
import { Later } from '../../design/late/Later';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import { type Figure, printFigure } from '../../site/tags/figure';
import { addArgument, removeArgument, setArgument, type Tag } from '../../site/tags/tag';
import { pickImages } from '../../media/pick-images';
import { useDesk } from '../desk/desk';
import type { ReferredImage } from '../images/image-desk';
import { Card } from '../raw/Card';
import frame from '../raw/HtmlPreview.module.css';
import type { RawProps } from '../raw/raw-props';
import { postHtml } from './raw-cards';
import form from './TagForm.module.css';

export interface FigureCardProps extends RawProps {
  readonly figure: Figure;
  readonly tools: ReactNode;
  /** Its letters. */
  readonly plain: ReactNode;
}

/** A figure or lone image in HTML as readers see it, with inputs for its caption, its alt text and its width, and another image in its place. */
export function FigureCard({ figure, source, tools, plain, onChange, onLeave }: FigureCardProps) {
  const { constructs, editor: words, media, siteBlocks } = useDeskText();
  const { editor, imageUrl, addImage, images } = useDesk();
  const [refused, setRefused] = useState('');
  const text = constructs.image;
  const { image } = figure;
  const latest = useRef(figure);
  useEffect(() => {
    latest.current = figure;
  });
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
  const fromDevice = async () => {
    const [file] = await pickImages({ several: false });
    return file ? addImage(file) : null;
  };
  /** Another image in its place, without what was the old one's alone. The card may have been edited while it was chosen. */
  const replace = async (choose: () => Promise<ReferredImage | null>) => {
    const chosen = await choose();
    if (!chosen || editor.isDestroyed) return;
    const bare = ['srcset', 'sizes', 'height'].reduce(without, latest.current.image);
    const index = bare.arguments.findIndex(({ name }) => name === 'src');
    const read = bare.family.parse(setArgument(bare, index, chosen.src) ?? '');
    take('src', read && { ...latest.current, image: read });
  };
  /** An emptied width is none, unless the file had it empty; it goes when its field is left, for another may be typed there. */
  const leaveWidth = () => {
    if (valueOf('width') === '' && !hadEmptyWidth && editor.isEditable)
      take('width', { ...figure, image: without(image, 'width') });
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
    <Card
      label={name}
      onLeave={onLeave}
      head={
        <>
          <Icon of={Image} small />
          <span>{name}</span>
          {tools}
        </>
      }
    >
      <div className={frame.page}>{shown}</div>
      <div className={form.form}>
        {hasCaption && input('caption', text.caption.label, figure.caption, (caption) => ({ ...figure, caption }))}
        {input('alt', words.image.alt, valueOf('alt') ?? '', (alt) => ofImage('alt', alt))}
        {input('width', text.width.label, valueOf('width') ?? '', (value) => ofImage('width', value))}
      </div>
      {editor.isEditable && (
        <div className={form.tools}>
          <Button variant="quiet" onClick={() => void replace(fromDevice)}>
            {words.image.replace}
          </Button>
          <Button variant="quiet" onClick={() => void replace(images.pickImage)}>
            {media.image.pickFromSite}
          </Button>
        </div>
      )}
    </Card>
  );
  return (
    <Later part={postHtml} meanwhile={plain}>
      {(PostHtml) => <PostHtml source={source} imageUrl={imageUrl} frame={framed} otherwise={plain} />}
    </Later>
  );
}

/** The tag without an attribute. */
function without(tag: Tag, wanted: string): Tag {
  const index = tag.arguments.findIndex(({ name }) => name === wanted);
  const source = index < 0 ? null : removeArgument(tag, index);
  return (source === null ? null : tag.family.parse(source)) ?? tag;
}
