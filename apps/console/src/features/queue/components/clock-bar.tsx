import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import { InstantText } from '../../../ui/instant-text';
import { Shape, type ShapeName } from '../../../ui/shape';
import { tenthsInWords } from '../../../ui/tenths-in-words';
import { useNow } from '../../../ui/use-now';
import type { RowClock } from '../../tickets/api/ticket';
import { ticketNow } from '../../tickets/words/ticket-time';
import { clockAt, dueAtOf, type Looked, type Standing } from './nearest-clock';
import classes from './queue.module.css';

const shapes: Record<Standing, ShapeName> = { calm: 'ring', warned: 'half', breached: 'triangle' };

/** A clock as a bar, with when it is due and how much of its time is left; it counts only while it is on the screen. */
export const ClockBar = memo(function ClockBar({ clock, ticket }: { clock: RowClock; ticket: Looked }) {
  const { t } = useTranslation('queue');
  const now = ticketNow(ticket.clock, useNow());
  const at = clockAt(clock, ticket.nowAt, now);
  const dueAt = dueAtOf(clock);
  const standing = at?.standing ?? 'calm';
  const percent = Math.round(Math.min(at?.share ?? 0, 1) * 100);
  const left = leftInWords(at, dueAt ? Date.parse(dueAt) - now : undefined, clock, t);
  return (
    <span className={classes.clock} data-standing={standing}>
      <span className={classes.words}>
        <Shape name={clock.state === 'paused' ? 'bars' : clock.state === 'met' ? 'check' : shapes[standing]} />
        <b title={clock.label}>{clock.label}</b>
        {clock.state !== 'running' && clock.state !== 'breached' && <span>{t(`clock-${clock.state}`)}</span>}
        {standing !== 'calm' && <span>{t(standing)}</span>}
      </span>
      {at && (
        <span
          className={classes.bar}
          role="progressbar"
          aria-label={clock.label}
          aria-valuemin={0}
          aria-valuemax={100}
          aria-valuenow={percent}
        >
          <span style={{ transform: `scaleX(${percent / 100})` }} />
        </span>
      )}
      <span className={classes.left}>
        {left && <span>{left}</span>}
        {dueAt && (
          <span>
            {t(clock.targetDueAt ? 'due' : 'next')} <InstantText at={dueAt} now={now} />
          </span>
        )}
      </span>
    </span>
  );
});

type At = { leftMs?: number; leftDays?: number } | undefined;

/** What is left of a clock's time in its own measure; of one without a target, how long until its next threshold. */
function leftInWords(at: At, untilDueMs: number | undefined, { time }: RowClock, t: TFunction<'queue'>): string {
  if (!at) return untilDueMs === undefined ? '' : t('time-left', { length: durationInWords(Math.max(0, untilDueMs)) });
  if (at.leftMs === undefined) {
    const days = tenthsInWords(Math.abs(at.leftDays ?? 0));
    return t((at.leftDays ?? 0) < 0 ? 'days-over' : 'days-left', { days });
  }
  const length = durationInWords(at.leftMs);
  if (at.leftMs < 0) return t(time === 'working' ? 'work-over' : 'time-over', { length });
  return t(time === 'working' ? 'work-left' : 'time-left', { length });
}
