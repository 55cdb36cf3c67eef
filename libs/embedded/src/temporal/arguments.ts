import type { SearchAttributes } from './search-attributes';

/** What the development server shall be; `timeSkipping` is the server's own per-workflow skipping, for tests and the import only. */
export type TemporalShape = {
  port: number;
  /** Undefined: no web page. */
  uiPort: number | undefined;
  namespaces: string[];
  /** Undefined: everything is lost with the process. */
  dbFile: string | undefined;
  timeSkipping: boolean;
  dynamicConfig: Record<string, string>;
  searchAttributes: SearchAttributes;
};

/** The command line of `temporal server start-dev`, on 127.0.0.1 only. Values of `dynamicConfig` are JSON texts. */
export function startDevArguments(shape: TemporalShape): string[] {
  const { port, uiPort, dbFile } = shape;
  const dynamicConfig = { ...(shape.timeSkipping ? skipping : {}), ...shape.dynamicConfig };
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--log-level', 'error'],
    ...(uiPort === undefined
      ? ['--headless']
      : ['--ui-ip', '127.0.0.1', '--ui-port', String(uiPort), '--ui-disable-news-fetch']),
    // Without WAL, SQLite allows the server one connection.
    ...(dbFile === undefined ? [] : ['--db-filename', dbFile, '--sqlite-pragma', 'journal_mode=wal']),
    ...repeated('--namespace', shape.namespaces),
    ...repeated('--search-attribute', Object.entries(shape.searchAttributes).map(pair)),
    ...repeated('--dynamic-config-value', Object.entries(dynamicConfig).map(pair)),
  ];
}

const skipping = {
  'frontend.WorkflowTimeSkippingEnabled': 'true',
  // The timer queue looks ahead by this much; the default of a second makes every skip take about one.
  'history.timerProcessorMaxTimeShift': '"20ms"',
};

function repeated(flag: string, values: string[]): string[] {
  return values.flatMap((value) => [flag, value]);
}

function pair([key, value]: [string, string]): string {
  return `${key}=${value}`;
}
