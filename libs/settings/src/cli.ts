import { text, url } from './variables';

/** What the command line needs to speak to a running Stepladder. */
export const cliSettings = {
  STEPLADDER_API: url(['http', 'https'], 'http://127.0.0.1:3100').optional().describe('Where the API is'),
  STEPLADDER_API_KEY: text('a key that begins with sl_').optional().describe('The API key commands are sent with'),
};
