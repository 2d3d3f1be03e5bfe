import { blockWords } from '../../site/blocks/block-words';
import { type LearntBlock, type LearntParameter, parameterOf } from '../../site/blocks/learnt-block';
import { looksLikeNumber } from '../../site/tags/attributes';
import { addArgument, removeArgument, setArgument, type Tag } from '../../site/tags/tag';
import type { DeskMessages } from '../../i18n/desk-text';

/** One input of a block's form. */
export interface TagField {
  /** No other field of the block has it. */
  readonly key: string;
  readonly label: string;
  readonly kind: LearntParameter['kind'] | 'code';
  readonly value: string;
  /** What one chooses from. */
  readonly choices: readonly string[];
  /** It is given, or most blocks of its name have it. */
  readonly isUsual: boolean;
  /** The block's source with another value; null where that cannot be written. */
  readonly change: (value: string) => string | null;
  /** The block's source without it; null where it is not given, or has to be. */
  readonly leaveOut: () => string | null;
}

/** What blocks can do without, even where every one that was met has it. */
const spare = /^(?:caption|title|subtitle|label|link|target|rel|class|id|width|height|credit|attr|attrlink|source)$/i;

/** From this share of a block's uses, a parameter is shown where it is not given. */
const often = 0.4;

/** The inputs for a tag: for its own arguments and for what others of its name are given, always in the same order. */
export function tagFields(
  tag: Tag,
  learnt: LearntBlock | undefined,
  words: DeskMessages['siteBlocks'],
): readonly TagField[] {
  const parameters = learnt?.parameters ?? [];
  const places = tag.arguments.filter(({ name }) => name === null).length;
  const isOnly = places + parameters.filter(({ name, place }) => name === null && place >= places).length < 2;
  let place = 0;
  const own = tag.arguments.map((argument, index) => {
    const at = argument.name === null ? place++ : 0;
    const parameter = parameterOf(parameters, argument.name, at);
    const canGo = spare.test(argument.name ?? '') || (parameter?.uses ?? 0) < (learnt?.uses ?? 0);
    return ownField(tag, index, at, parameter, labelOf(argument.name, at), canGo);
  });
  const lacking = parameters
    .filter(({ name, place: at, literal }) =>
      literal === 'code'
        ? false
        : name === null
          ? at === places
          : tag.arguments.every((argument) => argument.name !== name),
    )
    .map((parameter) => newField(tag, parameter, labelOf(parameter.name, parameter.place), learnt?.uses ?? 0));
  const order = parameters.map(({ name, place: at }) => keyOf(name, at));
  const rank = ({ key }: TagField) => (order.includes(key) ? order.indexOf(key) : order.length);
  return [...own, ...lacking].toSorted((one, other) => rank(one) - rank(other));

  function labelOf(name: string | null, at: number): string {
    if (name !== null) return blockWords(name);
    const kind = parameterOf(parameters, null, at)?.kind;
    if (isOnly && (kind === 'image' || kind === 'address')) return words[kind];
    return isOnly ? words.value : words.place(at + 1);
  }
}

function ownField(
  tag: Tag,
  index: number,
  place: number,
  parameter: LearntParameter | undefined,
  label: string,
  isSpare: boolean,
): TagField {
  const { name = null, value = '', kind = 'code', written = '' } = tag.arguments[index] ?? {};
  const isLast = index === tag.arguments.length - 1;
  return {
    key: keyOf(name, place),
    label,
    kind: kind === 'text' ? textKind(parameter?.kind ?? 'text', value) : kind,
    value,
    choices: choicesOf(parameter, value),
    isUsual: true,
    change: (wanted) => {
      const canGo = (kind === 'boolean' && name !== null) || (wanted === '' && written !== '' && isLast);
      return setArgument(tag, index, wanted) ?? (canGo ? removeArgument(tag, index) : null);
    },
    // An empty alternative text says that there is nothing to describe; and what no other block has could not be added again.
    leaveOut: () =>
      isSpare && parameter && name !== null && kind === 'text' && !/^alt$/i.test(name)
        ? removeArgument(tag, index)
        : null,
  };
}

function newField(tag: Tag, parameter: LearntParameter, label: string, uses: number): TagField {
  const { name, place, kind, literal } = parameter;
  return {
    key: keyOf(name, place),
    label,
    kind,
    value: kind === 'boolean' ? 'false' : '',
    choices: choicesOf(parameter, ''),
    isUsual: name === null || parameter.uses >= uses * often,
    change: (value) => addArgument(tag, name, value, { ...parameter, kind: literal }, literal),
    leaveOut: () => null,
  };
}

/** A text that mostly is a number or a yes stays a text where it is neither. */
function textKind(kind: LearntParameter['kind'], value: string): TagField['kind'] {
  const isOdd =
    (kind === 'number' && !looksLikeNumber(value)) || (kind === 'boolean' && value !== 'true' && value !== 'false');
  return isOdd ? 'text' : kind;
}

function choicesOf(parameter: LearntParameter | undefined, value: string): readonly string[] {
  return parameter?.kind === 'choice' ? [...new Set([value, ...parameter.values])] : [];
}

function keyOf(name: string | null, place: number): string {
  return name ?? `#${place}`;
}
