import { use, useMemo } from 'react';
import { instantInFull, instantInWords, readersZone, wallBeside, zoneName } from './instant-in-words';
import { PolicyZone } from './policy-zone';

type Props = { at: string; now: number; withZone?: boolean };

const zone = readersZone();

/**
 * An instant in the reader's zone, with the wall of its policy beside where that shows another time; the date in full
 * and UTC on hover.
 */
export function InstantText({ at, now, withZone = false }: Props) {
  const instant = Date.parse(at);
  const policyZone = use(PolicyZone);
  const beside = useMemo(() => policyZone && wallBeside(instant, zone, policyZone), [instant, policyZone]);
  const full = useMemo(() => {
    const zones = beside && policyZone ? [zone, policyZone] : [zone];
    return [...zones.map((each) => `${instantInFull(instant, each)} (${each})`), at].join('\n');
  }, [at, instant, beside, policyZone]);
  return (
    <time dateTime={at} title={full}>
      {instantInWords(instant, now, zone)}
      {withZone ? ` ${zoneName(instant, zone)}` : ''}
      {beside ? ` · ${beside}` : ''}
    </time>
  );
}
