import { guessParameter, switchWords } from '../../site/blocks/guess-parameter';
import { type LearntBlock, type LearntParameter, parameterOf } from '../../site/blocks/learnt-block';
import { looksLikeNumber } from '../../site/tags/attributes';
import { addArgument, removeArgument, setArgument, type Tag } from '../../site/tags/tag';
import type { DeskMessages } from '../../i18n/desk-text';
import { apart, parameterLabel } from './parameter-label';

/** One input of a block's form. */
export interface TagField {
  /** No other field of the block has it. */
  readonly key: string;
  readonly label: string;
  readonly kind: LearntParameter['kind'] | 'code';
  /** Of a switch, `true` or `false`, however the tag says it. */
  readonly value: string;
  /** Nothing but a number can stand there. */
  readonly isStrict: boolean;
  /** What others of its name are given. */
  readonly usual: readonly string[];
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
    return ownField(tag, index, at, parameter, canGo);
  });
  const lacking = parameters
    .filter(({ name, place: at, literal }) =>
      literal === 'code'
        ? false
        : name === null
          ? at === places
          : tag.arguments.every((argument) => argument.name !== name),
    )
    .map((parameter) => newField(tag, parameter, learnt?.uses ?? 0));
  const order = parameters.map(({ name, place: at }) => keyOf(name, at));
  const rank = ({ key }: Unlabelled) => (order.includes(key) ? order.indexOf(key) : order.length);
  const all = [...own, ...lacking].toSorted((one, other) => rank(one) - rank(other));
  const labels = apart(all.map(labelOf));
  return all.map(({ name: _name, place: _place, ...field }, at) => ({ ...field, label: labels[at] ?? '' }));

  function labelOf({ name, place: at, kind, value, usual }: Unlabelled): string {
    const isAlone = name !== null || isOnly;
    const label = isAlone
      ? parameterLabel({ name, kind, value: value || (usual[0] ?? ''), block: tag.name }, words)
      : null;
    if (label !== null) return label;
    return isOnly ? (kind === 'address' ? words.address : words.value) : words.place(at + 1);
  }
}

/** A field before it is told apart from the others. */
interface Unlabelled extends Omit<TagField, 'label'> {
  readonly name: string | null;
  readonly place: number;
}

function ownField(
  tag: Tag,
  index: number,
  place: number,
  parameter: LearntParameter | undefined,
  isSpare: boolean,
): Unlabelled {
  const { name = null, value = '', kind = 'code', written = '', key = '' } = tag.arguments[index] ?? {};
  const isLast = index === tag.arguments.length - 1;
  const guessed = parameter ?? guessParameter(name ?? `#${place}`, [{ value, kind, written, key }]);
  const shown = kind === 'text' ? textKind(guessed, value) : kind;
  const [on, off] = wordsFor(shown, kind, guessed.values, value);
  return {
    key: keyOf(name, place),
    name,
    place,
    kind: shown,
    value: shown === 'boolean' ? String(value === on) : value,
    isStrict: kind === 'number',
    usual: parameter?.values ?? [],
    choices: choicesOf(parameter, value),
    isUsual: true,
    change: (given) => {
      const wanted = shown === 'boolean' ? (given === 'true' ? on : off) : given;
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

function newField(tag: Tag, parameter: LearntParameter, uses: number): Unlabelled {
  const { name, place, kind, literal, values } = parameter;
  const [on, off] = wordsFor(kind, literal, values, '');
  return {
    key: keyOf(name, place),
    name,
    place,
    kind,
    value: kind === 'boolean' ? 'false' : '',
    isStrict: literal === 'number',
    usual: values,
    choices: choicesOf(parameter, ''),
    isUsual: name === null || parameter.uses >= uses * often,
    change: (given) => {
      const value = kind === 'boolean' ? (given === 'true' ? on : off) : given;
      return addArgument(tag, name, value, { ...parameter, kind: literal }, literal);
    },
    leaveOut: () => null,
  };
}

/** What a switch is said by. */
function wordsFor(
  kind: TagField['kind'],
  literal: LearntParameter['literal'],
  values: readonly string[],
  value: string,
): readonly [on: string, off: string] {
  const known = kind === 'boolean' && literal === 'text' ? switchWords(values) : null;
  return known && (value === '' || known.includes(value)) ? known : ['true', 'false'];
}

/** A text that mostly is a number or a yes stays a text where it is neither. */
function textKind({ kind, values }: Pick<LearntParameter, 'kind' | 'values'>, value: string): TagField['kind'] {
  const isOdd =
    (kind === 'number' && !looksLikeNumber(value)) ||
    (kind === 'boolean' && value !== 'true' && value !== 'false' && !switchWords(values)?.includes(value));
  return isOdd ? 'text' : kind;
}

function choicesOf(parameter: LearntParameter | undefined, value: string): readonly string[] {
  return parameter?.kind === 'choice' ? [...new Set([value, ...parameter.values])] : [];
}

function keyOf(name: string | null, place: number): string {
  return name ?? `#${place}`;
}
