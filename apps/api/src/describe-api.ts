import type { OpenAPIObject } from '@nestjs/swagger';
import { createDataSource } from '@stepladder/read-model';
import { Connection } from '@temporalio/client';
import pino from 'pino';
import { createApi } from './create-api';
import { documentOf } from './http/documentation';
import { apiSettingsOf } from './settings';

const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';

/** The API's description, of an API that is never started: nothing is connected to. */
export async function describeApi(): Promise<OpenAPIObject> {
  const settings = apiSettingsOf({ DATABASE_URL: nowhere, TEMPORAL_ADDRESS: '127.0.0.1:1', POLICIES_DIR: '.' });
  const dataSource = createDataSource({ url: nowhere, poolSize: 1 });
  const temporal = Connection.lazy({ address: settings.TEMPORAL_ADDRESS });
  const app = await createApi({ settings, dataSource, temporal, log: pino({ level: 'silent' }) });
  try {
    return documentOf(app);
  } finally {
    await temporal.close();
  }
}
