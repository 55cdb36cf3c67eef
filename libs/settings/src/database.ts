import { url, wholeNumber } from './variables';

/** Where PostgreSQL is. */
export const databaseSettings = {
  DATABASE_URL: url(['postgres', 'postgresql'], 'postgres://user:password@host:5432/stepladder').describe(
    'The PostgreSQL database of Stepladder',
  ),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(10).describe('Connections one process keeps at most'),
};
