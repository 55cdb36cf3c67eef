import { Text, Tooltip } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { onBothWalls } from '../../../ui/instant-in-words';
import { InstantText } from '../../../ui/instant-text';
import type { ExplanationView } from '../api/outlook';
import { amountInWords } from '../words/amount-in-words';
import { useSay } from '../words/use-say';
import type { ClockBar as Bar, BarMark, BarPart } from '../words/clock-bar';
import classes from './clock-bar.module.css';

type Props = { bar: Bar; explained: ExplanationView; now: number };

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;

/** A clock's life drawn to scale; what it is, has used and has left is said on hover and on focus. */
export function ClockBar({ bar, explained, now }: Props) {
  const pattern = useId();
  const summary = [...useSummary(explained), ...thresholdsOf(bar, explained.policy.zone)];
  return (
    <div>
      <Tooltip
        label={summary.map((line) => (
          <div key={line}>{line}</div>
        ))}
        multiline
        maw={340}
        withArrow
        events={{ hover: true, focus: true, touch: true }}
      >
        <div className={classes.frame} role="img" tabIndex={0} aria-label={summary.join('. ')}>
          <svg className={classes.bar} aria-hidden="true">
            <Patterns id={pattern} />
            {bar.parts.map((part) => (
              <Part key={`${part.from}/${part.ahead}`} part={part} pattern={pattern} />
            ))}
            {bar.marks.map((mark, index) => (
              <Mark key={`${mark.kind}/${mark.at}/${index}`} mark={mark} />
            ))}
          </svg>
        </div>
      </Tooltip>
      <Text size="xs" c="dimmed" component="div" className={classes.ends}>
        <InstantText at={bar.fromAt} now={now} />
        <InstantText at={bar.toAt} now={now} />
      </Text>
    </div>
  );
}

const toldAtMost = 8;

/** What was and will be done at which instant, as the triangles have it. */
function thresholdsOf({ marks }: Bar, policyZone: string): string[] {
  const instant = onBothWalls(policyZone);
  const told = marks.filter(({ kind, words }) => kind === 'threshold' && words !== '');
  return told.slice(0, toldAtMost).map(({ at, words, fired }) => `${fired ? '▲' : '△'} ${words}: ${instant(at)}`);
}

/** What a clock is and how it stands, a line each: read out with the bar. */
function useSummary({ label, row, calendar, consumed, target, left, dueAt, policy }: ExplanationView): string[] {
  const { t } = useTranslation('ticket');
  const say = useSay();
  return [
    `${label}: ${t(`counts-${row.time}`)}${calendar ? ` (${calendar.id}, ${calendar.zone})` : ''}`,
    t('used', { amount: amountInWords(consumed, say) }),
    ...(target ? [t('target', { amount: amountInWords(target, say) })] : []),
    ...(left ? [t('left', { amount: amountInWords(left, say) })] : []),
    dueAt ? t('due-in-zone', { at: onBothWalls(policy.zone)(dueAt), zone: policy.zone }) : t('no-due'),
  ];
}

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-closed`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="6" className={classes.stripe} />
      </pattern>
      <pattern id={`${id}-paused`} width="8" height="8" patternUnits="userSpaceOnUse">
        <path d="M2 1v6M5 1v6" className={classes.stripe} />
      </pattern>
      <pattern id={`${id}-over`} width="6" height="6" patternUnits="userSpaceOnUse">
        <path d="M0 6 6 0M0 0 6 6" className={classes.cross} />
      </pattern>
    </defs>
  );
}

function Part({ part: { from, to, look, ahead }, pattern }: { part: BarPart; pattern: string }) {
  const place = { x: percent(from), y: 8, width: percent(to - from), height: 18 };
  const texture = look === 'closed' || look === 'paused' || look === 'over' ? `url(#${pattern}-${look})` : undefined;
  return (
    <>
      <rect {...place} className={classes.part} data-look={look} data-ahead={ahead} />
      {texture && <rect {...place} fill={texture} />}
    </>
  );
}

/** Thresholds are triangles (full when they have fired), the target is a flag, now is a line. */
function Mark({ mark: { share, kind, fired } }: { mark: BarMark }) {
  return (
    <svg x={percent(share)} overflow="visible" className={classes.mark} data-kind={kind}>
      {kind === 'now' && <line x1="0" y1="2" x2="0" y2="34" strokeWidth="2" />}
      {kind === 'threshold' && <path d="M-5 36 0 27 5 36z" data-fired={fired} />}
      {kind === 'target' && <path d="M0 34V0h-9l3 4-3 4h9" />}
    </svg>
  );
}
