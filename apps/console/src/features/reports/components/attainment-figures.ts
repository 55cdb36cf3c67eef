import type { TFunction } from 'i18next';
import type { Attained, Behind } from '../api/report';
import { barsOption, trendOption } from './chart-options';
import type { Cell, Figure } from './figure';
import type { Palette } from './palette';

const outcomes = ['met', 'breached', 'running'] as const;

type Looks = { t: TFunction<'reports'>; palette: Palette; percent: (value: number | null) => string };

/** Promises kept, one bar for each clock, priority, area or tier. */
export function attainmentFigure(rows: Attained[], by: string, { t, palette, percent }: Looks): Figure {
  const several = new Set(rows.map(({ policy }) => policy)).size > 1;
  const nameOf = (row: Attained) =>
    several && row.where.ofPolicy ? `${row.label || t('none')} · ${row.where.ofPolicy}` : row.label || t('none');
  const behindOf = (row: Attained, outcome: (typeof outcomes)[number]): Behind => ({
    figure: 'attainment',
    where: { ...row.where, outcome },
    title: `${nameOf(row)}: ${t(outcome)}`,
  });
  return {
    id: 'attainment',
    title: t('attainment'),
    hint: t('attainment-hint'),
    columns: [by, ...outcomes.map((outcome) => t(outcome)), t('kept'), t('judged')],
    rows: rows.map((row) => [
      { text: nameOf(row) },
      ...outcomes.map((outcome) => cellOf(row[outcome], behindOf(row, outcome))),
      { text: percent(row.percent) },
      { text: String(row.judged) },
    ]),
    option: barsOption({
      names: rows.map((row) => `${percent(row.percent)}  ${nameOf(row)}`),
      series: outcomes.map((each) => ({ name: t(each), values: rows.map((row) => row[each]), color: palette[each] })),
      palette,
      lying: true,
    }),
    height: 70 + rows.length * 46,
    behindAt: (series, index) => {
      const [row, outcome] = [rows[index], outcomes[series]];
      return row && outcome && behindOf(row, outcome);
    },
  };
}

/** Promises kept week by week. */
export function trendFigure(weeks: Attained[], { t, palette, percent }: Looks): Figure {
  const behindOf = ({ key, where }: Attained): Behind => ({
    figure: 'attainment',
    where,
    title: t('week-of', { week: key }),
  });
  return {
    id: 'weeks',
    title: t('weeks'),
    hint: t('weeks-hint'),
    columns: [t('week'), t('kept'), ...outcomes.map((outcome) => t(outcome))],
    rows: weeks.map((week) => [
      { text: week.key, behind: behindOf(week) },
      { text: percent(week.percent) },
      ...outcomes.map((outcome) => ({ text: String(week[outcome]) })),
    ]),
    option: trendOption({
      names: weeks.map(({ key }) => key),
      series: [{ name: t('kept'), values: weeks.map((week) => week.percent), color: palette.plain }],
      palette,
    }),
    height: 260,
    behindAt: (_, index) => weeks[index] && behindOf(weeks[index]),
  };
}

/** A number, which opens its tickets where there are any. */
export function cellOf(count: number, behind: Behind): Cell {
  return count === 0 ? { text: '0' } : { text: String(count), behind };
}
