import pc from 'picocolors';

/** A ladder of the policy as the demonstration draws it: rung ids in climbing order, and how people call them. */
export type LadderShape = { id: string; label: string }[];

/** A ladder with the highest rung reached marked: `developer ━ team-lead ━ ◆ project-manager ─ director`. */
export function ladderPicture(ladder: LadderShape, rung: string | null | undefined): string {
  const reached = ladder.findIndex(({ id }) => id === rung);
  return ladder
    .map(({ id }, index) => {
      const link = index === 0 ? '' : index <= reached ? ' ━ ' : ' ─ ';
      return `${link}${index === reached ? '◆ ' : ''}${id}`;
    })
    .join('');
}

/** Colours a line that has been cut to the terminal's width: the rung reached stands out, what lies ahead is dim. */
export function coloured(line: string): string {
  const mark = line.indexOf('◆ ');
  if (mark < 0) return line;
  const end = line.indexOf(' ─ ', mark);
  const [before, here, ahead] =
    end < 0
      ? [line.slice(0, mark), line.slice(mark), '']
      : [line.slice(0, mark), line.slice(mark, end), line.slice(end)];
  return `${before}${pc.bold(pc.yellow(here))}${pc.dim(ahead)}`;
}
