/** Something wrong in a policy document: where, and what, in a sentence. Line and column count from 1. */
export type PolicyProblem = { file: string; line: number; column: number; path: string; problem: string };

/** Where something stands in the document: keys and list positions from the top. */
export type Path = readonly (string | number)[];

/** A problem before its line is known; `at: 'key'` blames the key itself, not what stands under it. */
export type Complaint = { path: Path; problem: string; at?: 'key' };

/** A path as people write it: `ladders.support.rungs.team-lead.tells[1]`. */
export function writtenPath(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}

/** A problem on one line, as an editor or a terminal can follow it: `webbee.yaml:12:5 clocks.age.time: …`. */
export function problemLine({ file, line, column, path, problem }: PolicyProblem): string {
  return `${file}:${line}:${column} ${path === '' ? '' : `${path}: `}${problem}`;
}
