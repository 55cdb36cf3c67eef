import type { Entry } from '../ticket/entry';
import type { Turn } from '../ticket/turn';
import type { NobodyOn } from './on-duty';

/** The entry that was written when nobody was there: it says when, why and where. */
type About = Pick<Entry, 'at' | 'because' | 'ladder' | 'rung' | 'commandId' | 'lateByMs'>;

/** Says on the timeline that nobody was there to play a part, once at an instant for each part (semantics: Ladders). */
export function noteNobodyOn(turn: Turn, about: About, { role, area, person, away }: NobodyOn): void {
  const said = turn.entries.some(
    (each) =>
      each.type === 'nobody-on' &&
      each.at === about.at &&
      each.role === role &&
      each.area === area &&
      each.person === person,
  );
  if (said) return;
  const { at, because, ladder, rung, commandId, lateByMs } = about;
  turn.record({
    at,
    type: 'nobody-on',
    because,
    ...(ladder === undefined ? {} : { ladder }),
    ...(rung === undefined ? {} : { rung }),
    ...(role === undefined ? {} : { role }),
    ...(area === undefined ? {} : { area }),
    ...(person === undefined ? {} : { person }),
    away,
    ...(commandId === undefined ? {} : { commandId }),
    ...(lateByMs === undefined ? {} : { lateByMs }),
  });
}
