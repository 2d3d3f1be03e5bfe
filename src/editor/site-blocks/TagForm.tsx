import { useEffect, useRef, useState } from 'react';
import { Button } from '../../design/Button';
import { Field } from '../../design/Field';
import { Select } from '../../design/Select';
import { Switch } from '../../design/Switch';
import { TextArea } from '../../design/TextArea';
import { TextInput } from '../../design/TextInput';
import { useDeskText } from '../../i18n/desk-text';
import type { LearntBlock } from '../../site/blocks/learnt-block';
import { looksLikeNumber } from '../../site/tags/attributes';
import type { Tag } from '../../site/tags/tag';
import type { ImageDesk, ReferredImage } from '../images/image-desk';
import { BlockImage } from './BlockImage';
import { type TagField, tagFields } from './tag-fields';
import { withImage } from './with-image';
import styles from './TagForm.module.css';

export interface TagFormProps {
  readonly tag: Tag;
  readonly learnt: LearntBlock | undefined;
  readonly readOnly: boolean;
  readonly images: Pick<ImageDesk, 'like'>;
  /** Takes the block's new source; false when it cannot stand where the block is. */
  readonly onChange: (source: string) => boolean;
}

/** What a person typed that cannot be written into the block; it stays in its field until it can. */
interface Refused {
  readonly key: string;
  readonly value: string;
}

/** From so many characters on, a text may go over several lines. */
const long = 60;

/**
 * One input for each value of a tag. An edit changes that value's own letters in the tag, and nothing else; one that is emptied
 * and that blocks can do without is left out when its field is left, unless it was empty before.
 */
export function TagForm({ tag, learnt, readOnly, images, onChange }: TagFormProps) {
  const words = useDeskText().siteBlocks;
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isMore, setMore] = useState(false);
  const [written, setWritten] = useState<readonly string[]>([]);
  const all = tagFields(tag, learnt, words);
  const change = (field: TagField, value: string) => {
    const source = field.isStrict && field.kind === 'number' && !looksLikeNumber(value) ? null : field.change(value);
    const isWritten = source !== null && onChange(source);
    setRefused(isWritten ? null : { key: field.key, value });
    setWritten((before) => (before.includes(field.key) ? before : [...before, field.key]));
  };
  const [emptyBefore] = useState(() => all.filter(({ value }) => value === '').map(({ key }) => key));
  const latest = useRef({ tag, onChange });
  useEffect(() => {
    latest.current = { tag, onChange };
  });
  /** What was typed while an image was chosen stays. */
  const choose = (key: string, image: ReferredImage) => {
    const { tag, onChange } = latest.current;
    const source = withImage(tag, learnt, words, key, image);
    const isWritten = source !== null && onChange(source);
    setRefused(isWritten ? null : { key, value: image.src });
  };
  const leave = ({ key, value, leaveOut }: TagField) => {
    const source = value !== '' || emptyBefore.includes(key) || readOnly ? null : leaveOut();
    if (source !== null) onChange(source);
  };
  const fields = isMore ? all : all.filter(({ key, isUsual }) => isUsual || written.includes(key));
  const hidden = all.length - fields.length;
  if (all.length === 0) return null;
  return (
    <div className={styles.form}>
      {fields.map((field) => (
        <TagInput
          key={field.key}
          field={refused?.key === field.key ? { ...field, value: refused.value } : field}
          isRefused={refused?.key === field.key}
          readOnly={readOnly}
          images={images}
          onChange={(value) => change(field, value)}
          onChoose={(image) => choose(field.key, image)}
          onLeave={() => leave(field)}
        />
      ))}
      {hidden > 0 && (
        <Button variant="link" className={styles.more} onClick={() => setMore(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </div>
  );
}

interface TagInputProps {
  readonly field: TagField;
  readonly isRefused: boolean;
  readonly readOnly: boolean;
  readonly images: Pick<ImageDesk, 'like'>;
  readonly onChange: (value: string) => void;
  readonly onChoose: (image: ReferredImage) => void;
  readonly onLeave: () => void;
}

function TagInput({ field, isRefused, readOnly, images, onChange, onChoose, onLeave }: TagInputProps) {
  const { label, kind, value, choices, isStrict } = field;
  const words = useDeskText().siteBlocks;
  if (kind === 'boolean')
    return (
      <div className={styles.switch}>
        <Switch
          label={label}
          checked={value === 'true'}
          disabled={readOnly}
          onChange={({ target }) => onChange(String(target.checked))}
        />
      </div>
    );
  const isNumber = kind === 'number';
  const error = isRefused && (isNumber && isStrict ? words.notANumber : words.refused);
  if (kind === 'image')
    return <BlockImage {...{ field, error, readOnly, images, onChange, onChoose, onLeave }} className={styles.whole} />;
  return (
    <Field
      label={label}
      error={error}
      note={kind === 'code' && words.code}
      className={isNumber || kind === 'choice' ? undefined : kind === 'code' ? styles.whole : styles.wide}
    >
      {(control) => {
        const given = {
          ...control,
          value,
          onBlur: onLeave,
          onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange(target.value),
        };
        if (kind === 'code') return <TextInput {...control} mono readOnly value={value} />;
        if (kind === 'choice')
          return (
            <Select
              {...given}
              disabled={readOnly}
              choices={choices.map((choice) => ({ value: choice, label: choice === '' ? words.none : choice }))}
            />
          );
        if (value.length > long || value.includes('\n'))
          return <TextArea {...given} rows={2} readOnly={readOnly} className={styles.long} />;
        return <TextInput {...given} readOnly={readOnly} inputMode={isNumber ? 'decimal' : 'text'} />;
      }}
    </Field>
  );
}
