import type { ComingView } from '../api/outlook';

/** One coming event before and after what is supposed: it stays, moves, comes only then, or comes no more. */
export type ForecastMove = {
  key: string;
  coming: ComingView;
  people: string[];
  beforeAt?: string;
  afterAt?: string;
  move: 'same' | 'later' | 'earlier' | 'new' | 'gone';
};

/** Two forecasts side by side, in the order of what is supposed and then of what would have been. */
export function forecastMoves(before: ComingView[], after: ComingView[]): ForecastMove[] {
  const [was, becomes] = [keyed(before), keyed(after)];
  const keys = new Set([...becomes.keys(), ...was.keys()]);
  const moves = [...keys].flatMap((key) => moveOf(key, was.get(key), becomes.get(key)));
  return moves.sort((one, other) => instantOf(one) - instantOf(other));
}

function moveOf(key: string, before: ComingView | undefined, after: ComingView | undefined): ForecastMove[] {
  const known = after ?? before;
  if (!known) return [];
  const { people } = known;
  const at = { ...(before ? { beforeAt: before.at } : {}), ...(after ? { afterAt: after.at } : {}) };
  return [{ key, coming: known, people, ...at, move: kindOf(before, after) }];
}

function kindOf(before: ComingView | undefined, after: ComingView | undefined): ForecastMove['move'] {
  if (!before) return 'new';
  if (!after) return 'gone';
  const apart = Date.parse(after.at) - Date.parse(before.at);
  if (apart === 0) return 'same';
  return apart > 0 ? 'later' : 'earlier';
}

/** The same event in both: what it is, and the how manieth of its kind. */
function keyed(coming: ComingView[]): Map<string, ComingView> {
  const seen = new Map<string, number>();
  return new Map(
    coming.map((each) => {
      const kind = [each.type, each.clock, each.cycle, each.threshold, each.ladder, each.rung].join('/');
      const count = (seen.get(kind) ?? 0) + 1;
      seen.set(kind, count);
      return [`${kind}/${count}`, each];
    }),
  );
}

function instantOf({ beforeAt = '', afterAt = beforeAt }: ForecastMove): number {
  return Date.parse(afterAt);
}
