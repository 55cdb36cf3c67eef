import type { EChartsCoreOption } from 'echarts/core';
import type { Behind } from '../api/report';

/** A cell of a figure's table; with tickets behind it where it has some. */
export type Cell = { text: string; behind?: Behind };

/** One figure as picture and as table. */
export type Figure = {
  id: string;
  title: string;
  /** What is counted how, in a sentence. */
  hint: string;
  columns: string[];
  rows: Cell[][];
  option: EChartsCoreOption;
  height: number;
  /** What lies behind a part of the picture. */
  behindAt: (series: number, index: number) => Behind | undefined;
};
