/** The problem, unless that holds. */
export function unless(holds: boolean, problem: string): string[] {
  return holds ? [] : [problem];
}
