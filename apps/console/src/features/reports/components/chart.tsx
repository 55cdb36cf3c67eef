import { useComputedColorScheme } from '@mantine/core';
import { BarChart, HeatmapChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { init, use, type ECharts, type EChartsCoreOption } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef, type RefObject } from 'react';
import { paletteOf } from './palette';

use([BarChart, LineChart, HeatmapChart, GridComponent, LegendComponent, TooltipComponent, VisualMapComponent]);
use([AriaComponent, CanvasRenderer]);

export type ChartHandle = RefObject<ECharts | null>;
type Props = {
  title: string;
  option: EChartsCoreOption;
  height: number;
  onPick: (series: number, index: number) => void;
  handle: ChartHandle;
};

/** A picture of figures; the table beside it says the same without seeing, and by keyboard. */
export function Chart({ title, option, height, onPick, handle }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current);
    handle.current = chart;
    chart.on('click', ({ seriesIndex = 0, dataIndex }) => pick.current(seriesIndex, dataIndex));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(place.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
      handle.current = null;
    };
  }, [handle]);
  useEffect(() => {
    handle.current?.setOption({ ...baseOf(scheme), ...option }, { notMerge: true });
  }, [handle, option, scheme]);
  return (
    <div role="img" aria-label={title} style={{ height }}>
      <div ref={place} aria-hidden="true" style={{ height: '100%' }} />
    </div>
  );
}

/** Patterns beside colours tell the parts apart. */
function baseOf(scheme: 'light' | 'dark'): EChartsCoreOption {
  const { text, ground } = paletteOf(scheme);
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    backgroundColor: ground,
    textStyle: { color: text, fontFamily: 'system-ui, sans-serif' },
  };
}
