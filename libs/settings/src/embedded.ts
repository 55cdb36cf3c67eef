import { port, text } from './variables';

/** The ports and files of what `npm start` brings along; a part that is given by its address is not started. */
export const embeddedSettings = {
  PORT: port().optional().describe('API and console, 3100 unless set; 0 makes every port that is not set a free one'),
  TEMPORAL_PORT: port().optional().describe('Temporal, 7233 unless set'),
  TEMPORAL_UI_PORT: port().optional().describe("Temporal's web page, 8233 unless set"),
  POSTGRES_PORT: port().optional().describe('PostgreSQL, 5433 unless set'),
  SMTP_PORT: port().optional().describe('The mail server of the development mailbox, 2525 unless set'),
  MAILBOX_PORT: port().optional().describe('The page of the development mailbox, 8025 unless set'),
  DATA_DIR: text('a folder').optional().describe('Where the embedded servers keep their data'),
};

/** The ports of `npm start`. */
export type Ports = Record<keyof typeof usualPorts, number>;

const usualPorts = {
  PORT: 3100,
  TEMPORAL_PORT: 7233,
  TEMPORAL_UI_PORT: 8233,
  POSTGRES_PORT: 5433,
  SMTP_PORT: 2525,
  MAILBOX_PORT: 8025,
};

/** The ports to use: what is set, else the usual ones; with PORT=0 free ones (0) instead of the usual. */
export function portsOf(given: { [Name in keyof Ports]?: number | undefined }): Ports {
  const names = Object.keys(usualPorts) as (keyof Ports)[];
  const unset = (name: keyof Ports): number => (given.PORT === 0 ? 0 : usualPorts[name]);
  return Object.fromEntries(names.map((name) => [name, given[name] ?? unset(name)])) as Ports;
}
