import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import { readersLocale } from '../../../words/language';
import type { CalendarDay } from '../api/policy';

type Props = { day: CalendarDay; zone: string };

/** What counts on one day, and why no more. Always of one height, so that nothing moves as days are gone through. */
export function DayDetail({ day, zone }: Props) {
  const { t } = useTranslation('policy');
  const date = new Intl.DateTimeFormat(readersLocale(), { dateStyle: 'full', timeZone: 'UTC' });
  const spans = day.spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ');
  const clockChangeInWords = (ms: number) =>
    t(ms < 0 ? 'clocks-forward' : 'clocks-back', { length: durationInWords(Math.abs(ms)) });
  return (
    <Paper withBorder p="sm" role="status" mih={96}>
      <Text fw={700}>{date.format(Date.parse(day.date))}</Text>
      <Text size="sm">
        {day.openMs > 0
          ? t('counts', { length: hoursInWords(day.openMs), spans, zone })
          : t('counts-nothing', { zone })}
      </Text>
      <Text size="sm" c="dimmed">
        {t(`why-${day.why}`, { holiday: day.holiday ?? '' })}
        {day.clockChangeMs !== undefined && ` · ${clockChangeInWords(day.clockChangeMs)}`}
      </Text>
    </Paper>
  );
}

/** A day of 24 hours is said in hours here: what counts is what the calendar is open. */
function hoursInWords(ms: number): string {
  return ms >= 86_400_000 ? `${ms / 3_600_000} h` : durationInWords(ms);
}
