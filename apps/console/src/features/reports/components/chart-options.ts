import type { EChartsCoreOption } from 'echarts/core';
import type { Palette } from './palette';

type Series = { name: string; values: (number | null)[]; color: string };
type Bars = {
  names: string[];
  series: Series[];
  palette: Palette;
  lying?: boolean;
  format?: (value: number) => string;
};

/** On a phone the bars need the room, and names are said in smaller letters: still three lines. */
const small = { width: 140, fontSize: 10, lineHeight: 12 };
const onPhone = { media: [{ query: { maxWidth: 480 }, option: { yAxis: { axisLabel: small } } }] };

/** Names beside lying bars are all said and said whole: there is room for three lines. */
const wrapped = { overflow: 'break', lineHeight: 14, interval: 0 };

/** Bars, several series of them one on the other; lying bars read from the top. */
export function barsOption({ names, series, palette, lying = false, format }: Bars): EChartsCoreOption {
  const label = { color: palette.text, hideOverlap: true, ...(format ? { formatter: format } : {}) };
  const values = {
    ...{ type: 'value', minInterval: 1, splitNumber: format ? 3 : 5, axisLabel: label },
    splitLine: { lineStyle: { color: palette.line } },
  };
  const categories = {
    type: 'category',
    data: names,
    inverse: lying,
    axisLabel: { color: palette.text, width: 190, ...(lying ? wrapped : { overflow: 'truncate' }) },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: palette.line } },
  };
  return {
    ...frame(palette, series.length > 1),
    ...(lying ? onPhone : {}),
    ...(lying ? { xAxis: values, yAxis: categories } : { xAxis: categories, yAxis: values }),
    tooltip: { trigger: 'axis', ...(format ? { valueFormatter: format } : {}) },
    series: series.map(({ name, values: data, color }) => ({
      ...{ type: 'bar', stack: 'all', name, data, barMaxWidth: 26, itemStyle: { color } },
    })),
  };
}

/** A line of percentages by name; where nothing was judged there is a gap. */
export function trendOption({ names, series, palette }: Pick<Bars, 'names' | 'series' | 'palette'>): EChartsCoreOption {
  const percent = (value: number) => `${value} %`;
  const label = { color: palette.text, formatter: percent };
  return {
    ...frame(palette, false),
    xAxis: { type: 'category', data: names, axisLabel: { color: palette.text } },
    yAxis: { type: 'value', min: 0, max: 100, axisLabel: label, splitLine: { lineStyle: { color: palette.line } } },
    tooltip: { trigger: 'axis', valueFormatter: (value: number | null) => (value === null ? '–' : percent(value)) },
    series: series.map(({ name, values: data, color }) => ({
      ...{
        type: 'line',
        name,
        data,
        symbolSize: 10,
        showAllSymbol: true,
        itemStyle: { color },
        lineStyle: { color, width: 2 },
      },
    })),
  };
}

type Heat = { days: string[]; cells: [hour: number, day: number, count: number][]; palette: Palette };

/** How much fell on each hour of the week; each hour says its number as well. */
export function heatOption({ days, cells, palette }: Heat): EChartsCoreOption {
  const most = Math.max(1, ...cells.map(([, , count]) => count));
  const hours = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'));
  const axis = {
    type: 'category',
    axisLabel: { color: palette.text },
    splitArea: { show: true, areaStyle: { color: [palette.none] } },
  };
  return {
    ...frame(palette, false),
    aria: { enabled: true, label: { enabled: false }, decal: { show: false } },
    xAxis: { ...axis, data: hours },
    yAxis: { ...axis, data: days, inverse: true },
    visualMap: { show: false, min: 0, max: most, inRange: { color: [palette.running, palette.breached] } },
    tooltip: {},
    series: [{ type: 'heatmap', data: cells, label: { show: true, color: palette.ground, fontWeight: 700 } }],
  };
}

function frame(palette: Palette, withLegend: boolean): EChartsCoreOption {
  return {
    grid: { left: 8, right: 24, top: withLegend ? 36 : 14, bottom: 8, containLabel: true },
    ...(withLegend ? { legend: { top: 0, left: 0, textStyle: { color: palette.text } } } : {}),
  };
}
