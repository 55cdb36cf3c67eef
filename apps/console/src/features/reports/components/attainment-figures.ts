import type { TFunction } from 'i18next';
import type { Attained, Behind, Where } from '../api/report';
import { barsOption, trendOption } from './chart-options';
import type { Cell, Figure } from './figure';
import type { Palette } from './palette';

const outcomes = ['met', 'breached', 'running'] as const;
/** What a percentage is of. */
const decided = { judged: 'yes' };
const weekMs = 7 * 86_400_000;

type Looks = { t: TFunction<'reports'>; palette: Palette; percent: (value: number | null) => string };

/** Promises kept, one bar for each clock, priority, area, tier or team; `of` is what the API counts the rows of. */
export function attainmentFigure(
  { rows, by, of }: { rows: Attained[]; by: string; of: Behind['figure'] },
  { t, palette, percent }: Looks,
): Figure {
  const several = new Set(rows.map(({ policy }) => policy)).size > 1;
  const nameOf = (row: Attained) =>
    several && row.where.ofPolicy ? `${row.label || t('none')} · ${row.where.ofPolicy}` : row.label || t('none');
  const behindOf = (row: Attained, outcome: (typeof outcomes)[number]): Behind => ({
    figure: of,
    where: { ...row.where, outcome },
    title: `${nameOf(row)}: ${t(outcome)}`,
  });
  const decidedOf = (row: Attained): Behind => ({
    figure: of,
    where: { ...row.where, ...decided },
    title: `${nameOf(row)}: ${t('judged')}`,
  });
  return {
    id: 'attainment',
    title: t('attainment'),
    hint: t('attainment-hint'),
    columns: [by, ...outcomes.map((outcome) => t(outcome)), t('kept'), t('judged')],
    rows: rows.map((row) => [
      { text: nameOf(row) },
      ...outcomes.map((outcome) => cellOf(row[outcome], behindOf(row, outcome))),
      row.judged === 0 ? { text: percent(null) } : { text: percent(row.percent), behind: decidedOf(row) },
      cellOf(row.judged, decidedOf(row)),
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

/** Promises kept week by week, also those weeks in which no ticket was opened. */
export function trendFigure(some: Attained[], { t, palette, percent }: Looks): Figure {
  const weeks = everyWeek(some);
  const behindOf = ({ key, where }: Attained, more: Where, what: string): Behind => ({
    figure: 'attainment',
    where: { ...where, ...more },
    title: `${t('week-of', { week: key })}: ${what}`,
  });
  const decidedOf = (week: Attained) => behindOf(week, decided, t('judged'));
  return {
    id: 'weeks',
    title: t('weeks'),
    hint: t('weeks-hint'),
    columns: [t('week'), t('kept'), ...outcomes.map((outcome) => t(outcome))],
    rows: weeks.map((week) => [
      { text: week.key },
      week.judged === 0 ? { text: percent(null) } : { text: percent(week.percent), behind: decidedOf(week) },
      ...outcomes.map((outcome) => cellOf(week[outcome], behindOf(week, { outcome }, t(outcome)))),
    ]),
    option: trendOption({
      names: weeks.map(({ key }) => key),
      series: [{ name: t('kept'), values: weeks.map((week) => week.percent), color: palette.plain }],
      palette,
    }),
    height: 260,
    behindAt: (_, index) => weeks[index] && decidedOf(weeks[index]),
  };
}

/** From the first week to the last, so that time is as long in the picture as it was. */
function everyWeek(weeks: Attained[]): Attained[] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return [];
  const known = new Map(weeks.map((week) => [week.key, week]));
  const [from, to] = [Date.parse(first.key), Date.parse(last.key)];
  return Array.from({ length: (to - from) / weekMs + 1 }, (_, index) => {
    const week = new Date(from + index * weekMs).toISOString().slice(0, 10);
    const nothing = { met: 0, breached: 0, running: 0, judged: 0, percent: null };
    return known.get(week) ?? { key: week, label: week, ...nothing, where: { week } };
  });
}

/** A number, which opens its tickets where there are any. */
export function cellOf(count: number, behind: Behind): Cell {
  return count === 0 ? { text: '0' } : { text: String(count), behind };
}
