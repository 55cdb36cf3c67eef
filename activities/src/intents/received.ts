import type { Command } from '@stepladder/domain';
import type { DataSource, StoredCommand } from '@stepladder/read-model';
import type { Client } from '@temporalio/client';
import type { PolicyBook } from '../policies/policy-book';

/** What delivering needs: the workflow engine, the database, the policies, and the queue of the tickets' workers. */
export type DeliveryParts = { client: Client; dataSource: DataSource; policies: PolicyBook; taskQueue: string };

/** A stored command that is no opening. */
export type Received = StoredCommand & { command: Command };
