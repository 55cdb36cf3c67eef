import { useMemo } from 'react';
import { instantInFull, instantInWords, readersZone, zoneName } from './instant-in-words';

type Props = { at: string; now: number; withZone?: boolean };

const zone = readersZone();

/** An instant in the reader's zone; the date in full and UTC on hover. */
export function InstantText({ at, now, withZone = false }: Props) {
  const instant = Date.parse(at);
  const full = useMemo(() => `${instantInFull(instant, zone)} (${zone})\n${at}`, [at, instant]);
  return (
    <time dateTime={at} title={full}>
      {instantInWords(instant, now, zone)}
      {withZone ? ` ${zoneName(instant, zone)}` : ''}
    </time>
  );
}
