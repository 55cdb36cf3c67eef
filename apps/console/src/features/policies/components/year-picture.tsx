import { Group, Stack, Text } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { readersLocale } from '../../../words/language';
import type { CalendarDay, CalendarYear } from '../api/policy';
import { DayDetail } from './day-detail';
import { monthsOf, stepOf } from './months';
import classes from './year-picture.module.css';

/** A year of a calendar: each day by how much of it counts. One day is chosen, by a click or by the arrow keys. */
export function YearPicture({ of: { calendar, year, days } }: { of: CalendarYear }) {
  const { t } = useTranslation('policy');
  const today = new Date().toISOString().slice(0, 10);
  const [chosen, setChosen] = useState(() =>
    Math.max(
      0,
      days.findIndex(({ date }) => date === today),
    ),
  );
  const picture = useRef<HTMLDivElement>(null);
  const most = Math.max(1, ...days.map(({ openMs }) => openMs));
  const choose = (index: number): void => {
    const next = Math.min(days.length - 1, Math.max(0, index));
    setChosen(next);
    picture.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (step === undefined) return;
    event.preventDefault();
    choose(chosen + step);
  };
  return (
    <Stack gap="md">
      <DayDetail day={days[chosen]!} zone={calendar.zone} />
      <Text size="sm" c="dimmed">
        {t('year-keys')}
      </Text>
      <div
        ref={picture}
        className={classes['year']}
        onKeyDown={onKeyDown}
        role="group"
        aria-label={t('year-of', { year })}
      >
        {monthsOf(days).map(({ name, from, before, days: inMonth }) => (
          <div key={name} role="group" aria-label={monthName(name)}>
            <Text size="sm" fw={600} aria-hidden>
              {monthName(name)}
            </Text>
            <div className={classes['month']}>
              {weekdays().map((weekday) => (
                <Text key={weekday} size="xs" c="dimmed" ta="center" aria-hidden>
                  {weekday}
                </Text>
              ))}
              {Array.from({ length: before }, (_, index) => (
                <span key={`before-${index}`} />
              ))}
              {inMonth.map((day, index) => (
                <button
                  key={day.date}
                  type="button"
                  data-day={from + index}
                  data-why={day.why}
                  data-clocks-change={day.clockChangeMs !== undefined}
                  className={classes['day']}
                  style={{ '--open': day.openMs / most } as React.CSSProperties}
                  tabIndex={from + index === chosen ? 0 : -1}
                  aria-pressed={from + index === chosen}
                  aria-label={`${fullDate(day)}: ${day.openMs > 0 ? t('open') : t('closed')}`}
                  onClick={() => choose(from + index)}
                >
                  {index + 1}
                </button>
              ))}
            </div>
          </div>
        ))}
      </div>
      <Group gap="lg">
        <Text size="sm">{t('key-bar')}</Text>
        <Text size="sm">{t('key-holiday')}</Text>
        <Text size="sm">{t('key-own')}</Text>
        <Text size="sm">{t('key-clocks')}</Text>
      </Group>
    </Stack>
  );
}

function monthName(month: string): string {
  return new Intl.DateTimeFormat(readersLocale(), { month: 'long', timeZone: 'UTC' }).format(Date.parse(`${month}-01`));
}

/** What days of the week are called in short, from Monday. */
function weekdays(): string[] {
  const name = new Intl.DateTimeFormat(readersLocale(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => name.format(Date.UTC(2024, 0, 1 + day)));
}

function fullDate({ date }: CalendarDay): string {
  return new Intl.DateTimeFormat(readersLocale(), { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(date));
}
