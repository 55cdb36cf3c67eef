import { flag, port, text, url, wholeNumber } from './variables';

/** The HTTP side. */
export const apiSettings = {
  PORT: port().default(3100).describe('The port of API and console; 0 takes any free one'),
  HOST: text('an address to listen on such as 127.0.0.1').default('127.0.0.1').describe('The address to listen on'),
  POLICIES_DIR: text('a folder of policy files').describe('The folder whose policies are published at the start'),
  CONSOLE_DIR: text('a folder').optional().describe('The built console; beside the API where it is left out'),
  API_DOCS: flag().default(false).describe('Whether /v1/openapi.json and its page are served'),
  PUBLIC_URL: url(['http', 'https'], 'https://help.example.com')
    .optional()
    .describe('How browsers reach the API; https makes the session cookie Secure'),
  TRUSTED_PROXIES: wholeNumber(0, 9)
    .default(0)
    .describe('How many proxies in front add to X-Forwarded-For; 0 trusts no such header'),
  REQUESTS_PER_MINUTE: wholeNumber(1, 999_999).default(1_200).describe('What one principal may ask in a minute'),
  EVENT_STREAMS: wholeNumber(1, 99_999)
    .default(500)
    .describe('Pages and programs that may listen for events at a time'),
  SIGN_INS_PER_MINUTE: wholeNumber(1, 9_999).default(20).describe('Tries to sign in from one address in a minute'),
  RENEW_ADMIN: flag()
    .default(false)
    .describe('Whether the administrator gets a new password and key at this start, when they were lost'),
  MAILBOX_URL: url(['http', 'https'], 'http://127.0.0.1:8025')
    .optional()
    .describe('The page of the development mailbox, shown as a link'),
};
