const mostCells = 20_000;

/**
 * The rows of a text that was copied from a spreadsheet: lines of as many cells each, parted by tabs; a cell with line
 * breaks or quotes in it is quoted. Null for any other text. One line counts where `isInTable`.
 */
export function readTabSeparated(text: string, isInTable = false): string[][] | null {
  if (!text.includes('\t')) return null;
  const rows = rowsOf(text.replaceAll(/\r\n?/g, '\n').replace(/\n$/, ''));
  const [first] = rows;
  const width = first?.length ?? 0;
  if (width < 2 || width * rows.length > mostCells || rows.some((row) => row.length !== width)) return null;
  // Code and outlines are indented by tabs.
  if (rows.every(([cell]) => cell === '') || first?.every((cell) => cell.trim() === '')) return null;
  return rows.length > 1 || isInTable ? rows : null;
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*)/y;
  while (cell.lastIndex <= text.length) {
    const start = cell.lastIndex;
    const [whole = '', quoted, plain = ''] = cell.exec(text) ?? [];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    const end = start + whole.length;
    if (text[end] === '\n') rows.push([]);
    cell.lastIndex = end + 1;
  }
  return rows;
}
