import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import { writtenPath, type Complaint, type PolicyProblem } from '../policy-problem';

/** Finds the line and column a complaint means; of something missing, those of the nearest thing around it. */
export type Locate = (complaint: Pick<Complaint, 'path' | 'at'>) => { line: number; column: number };

/** A locator for one parsed document. */
export function locator(document: Document.Parsed, lines: LineCounter): Locate {
  return ({ path, at }) => {
    let node = document.contents as Node | null;
    let offset = node?.range?.[0] ?? 0;
    for (const [depth, step] of path.entries()) {
      const found = child(node, step);
      if (!found) break;
      const blamesKey = depth === path.length - 1 && at === 'key';
      offset = (blamesKey ? found.key : (startOf(found.value) ?? found.key)) ?? offset;
      // What is missing in a mapping is looked for under the mapping's own key, not at its first line.
      if (depth < path.length - 1 && isMap(found.value)) offset = found.key ?? offset;
      node = found.value;
    }
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

/** The complaints as problems of a file, in the order of its lines. */
export function located(complaints: readonly Complaint[], file: string, locate: Locate): PolicyProblem[] {
  const problems = complaints.map(({ path, problem, at }) => ({
    file,
    ...locate({ path, ...(at && { at }) }),
    path: writtenPath(path),
    problem,
  }));
  return inOrder(problems);
}

/** Problems of one file in the order of its lines. */
export function inOrder(problems: PolicyProblem[]): PolicyProblem[] {
  return [...problems].sort((one, other) => one.line - other.line || one.column - other.column);
}

function child(node: Node | null, step: string | number): { key: number | undefined; value: Node | null } | undefined {
  if (isSeq(node)) {
    const item = typeof step === 'number' ? (node.items[step] as Node | undefined) : undefined;
    return item && { key: startOf(item), value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair && { key: startOf(pair.key as Node), value: (pair.value ?? null) as Node | null };
}

function startOf(node: Node | null): number | undefined {
  return node?.range?.[0];
}
