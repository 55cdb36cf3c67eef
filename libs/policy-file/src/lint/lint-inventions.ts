import { writtenPath, type Path } from '../policy-problem';
import { readKey } from '../words/key';
import { error, type Doubt, type Linted } from './finding';
import { markedParts, type MarkedPart } from './marked-parts';

/**
 * Limits, thresholds and people told that stand neither in the seed's words nor in the register of interpretations. A
 * reading covers everything below its key, but that of a whole heading no part with a name or number of its own: who says
 * that there is no clock has not said what the next one does. The seed's words cover their part, and a whole clock or rung
 * only in its limit.
 */
export function lintInventions({ document }: Linted): Doubt[] {
  const readings = (document.interpretations ?? []).map(({ key }) => readKey(key));
  const quotes = Object.keys(document['from-seed'] ?? {}).map(readKey);
  return markedParts(document)
    .filter((part) => !readings.some((key) => covers(key, part)) && !quotes.some((key) => isQuoted(key, part)))
    .map(({ path, what }) =>
      error(path, `is ${what} that stands in no register; add ${writtenPath(path)} to from-seed or interpretations`),
    );
}

function covers(key: Path, { path, or }: MarkedPart): boolean {
  return isAbove(key, path) || (or !== undefined && isAbove(key, or));
}

function isQuoted(key: Path, part: MarkedPart): boolean {
  return covers(key, part) && key.length >= Math.min(part.own, part.or?.length ?? part.own);
}

function isAbove(key: Path, path: Path): boolean {
  const isHeading = key.length === 1 && path.length > 2;
  return !isHeading && key.length <= path.length && key.every((step, i) => step === path[i]);
}
