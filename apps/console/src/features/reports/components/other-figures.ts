import type { TFunction } from 'i18next';
import { durationInWords } from '../../../ui/duration-in-words';
import type { Behind, Lasted, Report, Where } from '../api/report';
import { cellOf } from './attainment-figures';
import { barsOption, heatOption } from './chart-options';
import type { Figure } from './figure';
import type { Palette } from './palette';

type Looks = { t: TFunction<'reports'>; palette: Palette; days: string[] };
type Named = { label: string; where: Where };
type Counts = { name: string; count: number; behind: Behind }[];

/** More bars than this are no picture; the table has all. */
const drawnAtMost = 25;

/** Everything but attainment, in the order of the page. */
export function otherFigures(report: Report, looks: Looks): Figure[] {
  const { t } = looks;
  const { escalations, escalatedTo, lateness } = report;
  const named = naming([...report.escalations, ...report.tierTime, ...report.paused]);
  const rungs = escalations.map((row) => countOf('escalations', named(row), row));
  const people = escalatedTo.map(({ label, count, where }) => countOf('escalated-to', label, { count, where }));
  const late = lateness.steps.map(({ step, count, where }) => countOf('lateness', t(`late-${step}`), { count, where }));
  const someLate = late.some(({ count }) => count > 0);
  return [
    heatFigure(report.breaches, looks),
    lastedFigure('tier-time', report.tierTime, named, looks),
    lastedFigure('paused', report.paused, named, looks),
    { ...countFigure('escalations', rungs, looks), columns: [t('rung'), t('times')] },
    { ...countFigure('escalated-to', people, looks), columns: [t('person'), t('times')] },
    {
      ...countFigure('lateness', someLate ? late : [], looks),
      columns: [t('late-by'), t('breaches')],
      hint: lateHint(lateness.medianMs, t),
    },
  ];
}

/** Names with the policy beside where there are several, which may call different things the same. */
function naming(rows: Named[]): (row: Named) => string {
  const several = new Set(rows.map(({ where }) => where['ofPolicy'])).size > 1;
  return ({ label, where }) => (several ? `${label} · ${where['ofPolicy']}` : label);
}

function countOf(
  figure: Behind['figure'],
  name: string,
  { count, where }: Pick<Report['escalatedTo'][number], 'count' | 'where'>,
) {
  return { name, count, behind: { figure, where, title: name } };
}

function lateHint(medianMs: number | null, t: Looks['t']): string {
  return medianMs === null
    ? t('lateness-hint')
    : `${t('lateness-hint')} ${t('median', { length: durationInWords(medianMs) })}`;
}

function countFigure(id: string, counts: Counts, { t, palette }: Looks): Omit<Figure, 'columns'> {
  const drawn = counts.slice(0, drawnAtMost);
  const series = [{ name: t('times'), values: drawn.map(({ count }) => count), color: palette.plain }];
  const left = counts.length > drawn.length ? ` ${t('drawn', { count: drawn.length })}` : '';
  return {
    ...{ id, title: t(id), hint: `${t(`${id}-hint`)}${left}` },
    rows: counts.map(({ name, count, behind }) => [{ text: name }, cellOf(count, behind)]),
    option: barsOption({ names: drawn.map(({ name }) => name), series, palette, lying: true }),
    height: 50 + drawn.length * 36,
    behindAt: (_, index) => counts[index]?.behind,
  };
}

function lastedFigure(
  figure: 'tier-time' | 'paused',
  rows: Lasted[],
  named: (row: Lasted) => string,
  { t, palette }: Looks,
): Figure {
  const behindOf = (row: Lasted): Behind => ({ figure, where: row.where, title: `${t(figure)}: ${named(row)}` });
  const series = [{ name: t(figure), values: rows.map(({ ms }) => ms / 3_600_000), color: palette.plain }];
  const format = (hours: number) => durationInWords(hours * 3_600_000);
  return {
    ...{ id: figure, title: t(figure), hint: t(`${figure}-hint`) },
    columns: [t(figure === 'paused' ? 'reason' : 'rung'), t('together'), t('each'), t('times')],
    rows: rows.map((row) => [
      { text: named(row) },
      ...[durationInWords(row.ms), durationInWords(row.ms / row.times), String(row.times)].map((text) => ({
        text,
        behind: behindOf(row),
      })),
    ]),
    option: barsOption({ names: rows.map(named), series, palette, lying: true, format }),
    height: 50 + rows.length * 36,
    behindAt: (_, index) => rows[index] && behindOf(rows[index]),
  };
}

function heatFigure(breaches: Report['breaches'], { t, palette, days }: Looks): Figure {
  const nameOf = (weekday: number, hour: number) => `${days[weekday - 1]} ${String(hour).padStart(2, '0')}:00`;
  const behindOf = ({ weekday, hour, where }: Report['breaches'][number]): Behind => ({
    ...{ figure: 'breaches', where, title: `${t('heat')}: ${nameOf(weekday, hour)}` },
  });
  return {
    ...{ id: 'heat', title: t('heat'), hint: t('heat-hint') },
    columns: [t('hour'), t('breaches')],
    rows: breaches.map((each) => [{ text: nameOf(each.weekday, each.hour) }, cellOf(each.count, behindOf(each))]),
    option: heatOption({
      days,
      cells: breaches.map(({ weekday, hour, count }) => [hour, weekday - 1, count]),
      palette,
    }),
    height: 290,
    behindAt: (_, index) => breaches[index] && behindOf(breaches[index]),
  };
}
