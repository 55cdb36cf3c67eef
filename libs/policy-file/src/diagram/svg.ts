/** Text as it may stand in a picture. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/** Words broken into lines of at most so many letters; a longer word has a line of its own. */
export function wrapped(text: string, most: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > most) return [...lines, word];
    return [...lines.slice(0, -1), `${last} ${word}`];
  }, []);
}

/** Lines of text one below the other. */
export function textLines(lines: readonly { text: string; kind: string }[], x: number, y: number): string {
  return lines
    .map(({ text, kind }, i) => `<text class="${kind}" x="${x}" y="${y + i * LINE}">${escaped(text)}</text>`)
    .join('\n');
}

/** The height of a line. */
export const LINE = 18;
