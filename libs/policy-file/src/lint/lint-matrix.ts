import { error, inWords, type Doubt, type Linted } from './finding';

/** A matrix has a priority for every impact and urgency. */
export function lintMatrix({ policy: { matrix } }: Linted): Doubt[] {
  return matrix.impacts.flatMap((impact) => {
    const missing = matrix.urgencies.filter(
      (urgency) => !matrix.cells.some((cell) => cell.impact === impact.id && cell.urgency === urgency.id),
    );
    if (missing.length === 0) return [];
    const which = inWords(missing.map(({ id }) => id));
    return [error(['matrix', impact.id], `${impact.id} has no priority for ${which}`)];
  });
}
