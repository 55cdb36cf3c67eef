import * as activities from '@stepladder/activities';
import type * as types from '@stepladder/activities';
import { hostname } from 'node:os';
import { DataSource } from 'typeorm';
import { stepladder } from '@stepladder/settings';
export const used: [typeof types, ...unknown[]] =
  [activities, hostname, DataSource, stepladder];
