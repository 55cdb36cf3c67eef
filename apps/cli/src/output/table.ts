const gap = '  ';

/** Rows as aligned columns under a header, each as wide as its widest cell; nothing but the header when there are none. */
export function table(header: string[], rows: string[][]): string[] {
  const widths = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(gap)
      .trimEnd();
  return [line(header), ...rows.map(line)];
}

/** Names and values, one a line, the values aligned; pairs without a value are left out. */
export function facts(pairs: [string, string | undefined][]): string[] {
  const told = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== '');
  const width = Math.max(0, ...told.map(([name]) => name.length));
  return told.map(([name, value]) => `${name.padEnd(width)}${gap}${value}`);
}
