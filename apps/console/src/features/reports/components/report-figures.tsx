import { NativeSelect, SimpleGrid, Stack, useComputedColorScheme } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readersLocale } from '../../../words/language';
import type { Behind, Report } from '../api/report';
import { attainmentFigure, trendFigure } from './attainment-figures';
import { FigureCard } from './figure-card';
import { otherFigures } from './other-figures';
import { paletteOf } from './palette';

const ways = ['clock', 'priority', 'area', 'tier', 'team'] as const;
type Way = (typeof ways)[number];
const rowsBy = { clock: 'byClock', priority: 'byPriority', area: 'byArea', tier: 'byTier', team: 'byTeam' } as const;
/** A week that began on a Monday, for the names of its days. */
const mondayAt = Date.UTC(2026, 2, 2);

/** All figures of a report: attainment first, the rest beside each other where there is room. */
export function ReportFigures({ report, onOpen }: { report: Report; onOpen: (behind: Behind) => void }) {
  const { t } = useTranslation('reports');
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  const [way, setWay] = useState<Way>('clock');
  const { attainment, weeks, others } = useMemo(() => {
    const palette = paletteOf(scheme);
    const looks = { t, palette, percent };
    return {
      attainment: attainmentFigure(
        { rows: report.attainment[rowsBy[way]], by: t(way), of: way === 'team' ? 'attainment-of-team' : 'attainment' },
        looks,
      ),
      weeks: trendFigure(report.attainment.byWeek, looks),
      others: otherFigures(report, { t, palette, days: daysOfWeek() }),
    };
  }, [report, scheme, t, way]);
  const choice = (
    <NativeSelect
      label={t('by')}
      value={way}
      onChange={({ currentTarget }) => setWay(currentTarget.value as Way)}
      data={ways.map((value) => ({ value, label: t(value) }))}
      maw={220}
      mb="xs"
    />
  );
  return (
    <Stack>
      <FigureCard figure={attainment} onOpen={onOpen} controls={choice} />
      <SimpleGrid cols={{ base: 1, lg: 2 }}>
        {[weeks, ...others].map((figure) => (
          <FigureCard key={figure.id} figure={figure} onOpen={onOpen} />
        ))}
      </SimpleGrid>
    </Stack>
  );
}

function percent(value: number | null): string {
  return value === null
    ? '–'
    : new Intl.NumberFormat(readersLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
}

function daysOfWeek(): string[] {
  const name = new Intl.DateTimeFormat(readersLocale(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => name.format(mondayAt + day * 86_400_000));
}
