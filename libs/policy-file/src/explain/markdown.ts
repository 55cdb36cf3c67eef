/** A list, one item a line. */
export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A heading with what belongs under it; nothing when nothing does. */
export function section(heading: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [heading, ...parts];
}

/** A table; bars and line ends of cells are taken care of. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A sentence with its full stop, beginning with a capital; a list below it has none. */
export function sentence(text: string): string {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return whole.includes('\n') || /[.!?]$/.test(whole) ? whole : `${whole}.`;
}
