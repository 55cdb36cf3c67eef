import type { Command } from 'commander';
import { ApiClient } from './api/api-client';
import type { Output } from './output/output';
import { accessFor } from './settings';

/** What every command has at hand. The API is looked for only by those that need it. */
export type Context = { output: Output; api: (command: Command) => ApiClient };

/** The context of a run that writes to this output; where the API is comes from the options of the command that asks. */
export function contextOf(output: Output): Context {
  return {
    output,
    api: (command) => new ApiClient(accessFor(command.optsWithGlobals<{ api?: string; key?: string }>())),
  };
}

/** Examples under a command's help, one a line. */
export const examples = (lines: string[]): string =>
  `\nExamples:\n${lines.map((line) => `  $ stepladder ${line}`).join('\n')}`;
