const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * A length of time in its two greatest units, cut down to whole ones: "2 d 4 h", "3 h 12 min", "45 s".
 * Sign is ignored; anything below a second is "0 s".
 */
export function durationInWords(lengthMs: number): string {
  const ms = Math.abs(lengthMs);
  if (ms >= dayMs) return join([Math.floor(ms / dayMs), 'd'], [Math.floor((ms % dayMs) / hourMs), 'h']);
  if (ms >= hourMs) return join([Math.floor(ms / hourMs), 'h'], [Math.floor((ms % hourMs) / minuteMs), 'min']);
  if (ms >= minuteMs) return `${Math.floor(ms / minuteMs)} min`;
  return `${Math.floor(ms / 1000)} s`;
}

/** A length of time in all its units, without its sign: "7 h 30 min", "36 h", "1 min 5 s"; nothing is "0 min". */
export function exactDurationInWords(lengthMs: number): string {
  const ms = Math.abs(lengthMs);
  const units: [number, string][] = [
    [Math.floor(ms / hourMs), 'h'],
    [Math.floor(ms / minuteMs) % 60, 'min'],
    [Math.floor(ms / 1000) % 60, 's'],
    [ms % 1000, 'ms'],
  ];
  const told = units.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}`);
  return told.length === 0 ? '0 min' : told.join(' ');
}

function join(greater: [number, string], lesser: [number, string]): string {
  return lesser[0] === 0 ? greater.join(' ') : `${greater.join(' ')} ${lesser.join(' ')}`;
}
