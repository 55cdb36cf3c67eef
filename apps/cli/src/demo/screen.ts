/** Where a demonstration is drawn: lines that stay, and a block under them that is drawn anew each time. */
export type Screen = { line(text: string): void; block(lines: string[]): void; end(): void };

/** On a terminal the block is redrawn in place; anywhere else only the lines that stay are written. */
export function screenOn(stream: NodeJS.WriteStream, quiet: boolean): Screen {
  if (quiet) return { line: () => undefined, block: () => undefined, end: () => undefined };
  if (!stream.isTTY)
    return { line: (text) => void stream.write(`${text}\n`), block: () => undefined, end: () => undefined };
  let drawn: string[] = [];
  const erase = (): string => (drawn.length === 0 ? '' : `\x1b[${drawn.length}A\x1b[J`);
  const redraw = (above: string, lines: string[]): void => {
    stream.write(`${erase()}${above}${lines.map((line) => `${line}\n`).join('')}`);
    drawn = lines;
  };
  return {
    line: (text) => redraw(`${text}\n`, drawn),
    block: (lines) => redraw('', lines),
    end: () => void (drawn = []),
  };
}

/** Cuts a line to the terminal's width, so that a redraw knows how many rows the block has. */
export function cut(line: string, columns = 100): string {
  return line.length <= columns ? line : `${line.slice(0, columns - 1)}…`;
}
