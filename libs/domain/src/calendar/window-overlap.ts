import type { Calendar } from './calendar';
import { openSpans } from './opening';

/**
 * Whether two windows tell the same opening hours, working days and closing rule wherever both speak. A later window that
 * does not agree is a calendar change, not a continuation (semantics: Arithmetic). Windows that do not meet agree.
 */
export function windowsAgree(one: Calendar, other: Calendar): boolean {
  if (one.dueAtClosing !== other.dueAtClosing) return false;
  const from = Math.max(one.from, other.from);
  const until = Math.min(one.until, other.until);
  if (from >= until) return true;
  const [a, b] = [openSpans(one, from, until)!, openSpans(other, from, until)!];
  const [firstDayOfA, firstDayOfB] = [a[0]?.day ?? 0, b[0]?.day ?? 0];
  return (
    a.length === b.length &&
    a.every((span, i) => {
      const twin = b[i]!;
      return (
        span.opensAt === twin.opensAt &&
        span.closesAt === twin.closesAt &&
        span.day - firstDayOfA === twin.day - firstDayOfB
      );
    })
  );
}
