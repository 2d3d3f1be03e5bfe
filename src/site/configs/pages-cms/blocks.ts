import type { FieldSpec } from '../../field-spec';
import { nameIn } from '../safe-place';
import type { Section } from '../section';

/** `block`: an object of one of several kinds, which the value of `blockKey` tells. */
export function blocksFrom(
  section: Section,
  fieldsOf: (section: Section) => readonly FieldSpec[],
  resolve: (section: Section) => Section,
): Omit<FieldSpec, 'name' | 'required'> {
  const key = section.value('blockKey') === undefined ? '_block' : (nameIn(section, 'blockKey') ?? '_block');
  const types = section.sections('blocks').flatMap((written) => {
    const name = nameIn(written);
    const block = resolve(written);
    const label = block.text('label');
    const help = block.text('description');
    const fields = fieldsOf(block);
    block.tell('ignored', ['name', 'type', 'default', 'list', 'required', 'icon']);
    block.finish();
    return name === null
      ? []
      : {
          name,
          kind: 'object',
          required: true,
          ...(label !== null && { label }),
          ...(help !== null && { help }),
          fields,
        };
  });
  return { kind: 'object', variants: { key, types } };
}
