import type { SoundParts } from '../format/sound-parts';
import type { Complaint } from '../policy-problem';
import { readEvent } from '../words/trigger';
import type { Names } from './names';
import { checkFits, checkManner, unlessAudience, unlessTellings } from './references';

/** What is wrong with who is told of the ticket's life. */
export function checkNotifications({ notifications = {} }: SoundParts, names: Names): Complaint[] {
  const { events = [], ...life } = notifications;
  return [
    ...Object.entries(life).flatMap(([key, told]) => unlessTellings(told, names, ['notifications', key])),
    ...events.flatMap((event, i) => {
      const path = ['notifications', 'events', i];
      const type = readEvent(event.on);
      return [
        ...(typeof type === 'string' ? [{ path: [...path, 'on'], problem: type }] : []),
        ...checkFits(event, names, path),
        ...unlessAudience(event.tell, names, [...path, 'tell']),
        ...checkManner(event, path),
        ...(event.tell.length === 0 ? [{ path: [...path, 'tell'], problem: 'tells nobody; leave it out' }] : []),
      ];
    }),
  ];
}
