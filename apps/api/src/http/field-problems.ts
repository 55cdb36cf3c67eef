import type { FieldProblem } from './failures';

/** One problem per field: what is wrong in itself need not be unknown besides. */
export function firstOfEach(problems: FieldProblem[]): FieldProblem[] {
  const paths = new Set<string>();
  return problems.filter(({ path }) => {
    const isNew = !paths.has(path);
    paths.add(path);
    return isNew;
  });
}
