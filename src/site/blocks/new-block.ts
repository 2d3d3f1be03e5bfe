import type { Syntax } from '../site';
import { readTag } from '../tags/read-tag';
import { type Argument, printTag, removeArgument, setArgument, type Tag } from '../tags/tag';
import { type LearntBlock, type LearntParameter, parameterOf } from './learnt-block';

/** Whether what a parameter mostly is given is kept: a person gives the others, such as the number of a video. */
function isKept({ kind, literal, values: [usual = ''] }: LearntParameter): boolean {
  return kind === 'choice' || kind === 'boolean' || (kind === 'number' && literal === 'number' && usual.length < 5);
}

/**
 * The source of a new block: its commonest set of parameters, what people choose from at its commonest value, and every
 * other value empty, or left out where it cannot be written. Null where the file's syntax has no such tag.
 * `valueOf` says what an argument of the model is given instead.
 */
export function newBlock(
  { model, parameters }: Pick<LearntBlock, 'model' | 'parameters'>,
  syntax: Syntax,
  valueOf: (argument: Argument) => string | null = () => null,
): string | null {
  let tag = readTag(model, syntax);
  if (!tag) return null;
  const given = tag.arguments.map(valueOf);
  for (let index = tag.arguments.length - 1; index >= 0; index -= 1)
    tag = emptied(tag, index, parameters, syntax, given[index] ?? null);
  return printTag(tag).trim();
}

function emptied(
  tag: Tag,
  index: number,
  parameters: LearntBlock['parameters'],
  syntax: Syntax,
  given: string | null,
): Tag {
  const argument = tag.arguments[index];
  if (!argument || argument.kind === 'code') return tag;
  const place = tag.arguments.slice(0, index).filter(({ name }) => name === null).length;
  const parameter = parameterOf(parameters, argument.name, place);
  const wanted = given ?? (parameter && isKept(parameter) ? (parameter.values[0] ?? '') : '');
  const source = setArgument(tag, index, wanted) ?? removeArgument(tag, index);
  return (source === null ? null : readTag(source, syntax)) ?? tag;
}
