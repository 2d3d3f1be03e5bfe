import { TableMap } from '@tiptap/pm/tables';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schema } from '../../schema';
import { tablePlaces } from './table-places';

const span = fc.integer({ min: 1, max: 3 });
const tables = fc.array(fc.array(fc.tuple(span, span), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });

function tableOf(rows: readonly (readonly (readonly [number, number])[])[]) {
  const cells = rows.map((row) =>
    row.map(([colspan, rowspan]) => schema.node('tableCell', { colspan, rowspan }, schema.text('a'))),
  );
  return schema.node(
    'table',
    null,
    cells.map((row) => schema.node('tableRow', null, row)),
  );
}

test('a cell that takes several places is followed by none, beside it and below', () => {
  const table = tableOf([
    [
      [2, 2],
      [1, 1],
    ],
    [[1, 1]],
  ]);
  const shown = tablePlaces(table).map((row) => row.map((cell) => cell?.attrs.colspan ?? null));
  expect(shown).toEqual([
    [2, null, 1],
    [null, null, 1],
  ]);
});

test('places are those that the editor shows, and no cell is lost where cells overlap', () => {
  fc.assert(
    fc.property(tables, (rows) => {
      const table = tableOf(rows);
      const places = tablePlaces(table);
      expect(places.map((row) => row.filter(Boolean))).toEqual(table.children.map((row) => row.children));
      const { map, width, problems } = TableMap.get(table);
      if (problems?.some(({ type }) => type === 'collision')) return;
      const starts = map.map((at, index) => at > 0 && map.indexOf(at) === index);
      expect(places.flatMap((row) => row.map((cell) => cell !== null))).toEqual(starts);
      expect(places[0]).toHaveLength(width);
    }),
    { numRuns: 300 },
  );
});
