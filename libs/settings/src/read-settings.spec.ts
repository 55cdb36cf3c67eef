import { z } from 'zod';
import {
  apiSettings,
  BadSettings,
  databaseSettings,
  describeSettings,
  embeddedSettings,
  mailSettings,
  portsOf,
  readSettings,
  temporalSettings,
} from './index';

const schema = z.object({ ...apiSettings, ...databaseSettings, ...temporalSettings });
const enough = {
  DATABASE_URL: 'postgres://app:secret@127.0.0.1:5433/stepladder',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  POLICIES_DIR: 'policies',
};

function problemsOf(env: Record<string, string>): readonly string[] {
  try {
    readSettings(schema, env);
    return [];
  } catch (error) {
    if (error instanceof BadSettings) return error.problems;
    throw error;
  }
}

it('fills in the defaults and freezes the result', () => {
  const settings = readSettings(schema, enough);
  expect(settings).toMatchObject({ PORT: 3100, TASK_QUEUE: 'tickets', API_DOCS: false, TEMPORAL_NAMESPACE: 'default' });
  expect(Object.isFrozen(settings)).toBe(true);
});

it('names every bad variable at once, each with what was expected', () => {
  expect(
    problemsOf({ PORT: '70000', API_DOCS: 'yes', DATABASE_URL: 'mysql://root:secret@host/x', TASK_QUEUE: 'A b' }),
  ).toEqual([
    'PORT is not usable: expected a port number from 0 to 65535 (it is "70000")',
    'POLICIES_DIR is missing: expected a folder of policy files',
    'API_DOCS is not usable: expected true or false (it is "yes")',
    'DATABASE_URL is not usable: expected a URL such as postgres://user:password@host:5432/stepladder',
    'TEMPORAL_ADDRESS is missing: expected host:port such as 127.0.0.1:7233',
    'TASK_QUEUE is not usable: expected lower-case letters, digits and hyphens, at most 60 (it is "A b")',
  ]);
});

it('says a word that is no number once', () => {
  expect(problemsOf({ ...enough, PORT: '-1' })).toHaveLength(1);
});

it('takes an empty variable as absent', () => {
  expect(readSettings(schema, { ...enough, PORT: '' }).PORT).toBe(3100);
});

it('refuses a STEPLADDER_ variable that nothing knows, but none of the tests or of another part', () => {
  expect(problemsOf({ ...enough, STEPLADDER_KEYS: '1' })).toEqual(['STEPLADDER_KEYS is not a setting of Stepladder']);
  expect(problemsOf({ ...enough, STEPLADDER_TEST_POSTGRES: 'x', STEPLADDER_API: 'x', STEPLADDER_DATA: 'x' })).toEqual(
    [],
  );
});

it('describes every variable', () => {
  const rows = describeSettings(z.object({ ...schema.shape, ...mailSettings, ...embeddedSettings }));
  expect(rows.filter(({ meaning }) => meaning === '')).toEqual([]);
  expect(rows.find(({ name }) => name === 'DATABASE_POOL_SIZE')).toMatchObject({ required: false, otherwise: '10' });
});

it('makes every port that is not set a free one when PORT is 0', () => {
  expect(portsOf({ PORT: 0, SMTP_PORT: 2600 })).toMatchObject({ PORT: 0, TEMPORAL_PORT: 0, SMTP_PORT: 2600 });
  expect(portsOf({ TEMPORAL_PORT: 0 })).toMatchObject({ PORT: 3100, TEMPORAL_PORT: 0, MAILBOX_PORT: 8025 });
});
