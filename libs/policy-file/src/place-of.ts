import { parseDocument } from './document/parse-document';
import type { PolicyPack } from './policy-pack';
import type { Path } from './policy-problem';

/** Where something stands in the text of a policy that was read; lines and columns count from 1. */
export function placeOf({ document, policy }: PolicyPack, path: Path): { line: number; column: number } {
  const parsed = parseDocument(document, policy.id);
  if (!parsed.ok) throw new Error(`${policy.id} has been read before: ${parsed.problems[0]?.problem ?? ''}`);
  return parsed.locate({ path });
}
