import { defineQuery, defineSignal, setDefaultSignalHandler, setHandler, log } from '@temporalio/workflow';
import { commandNames, type Answer, type ReceivedCommand } from '@stepladder/domain';
import type { Inbox } from './inbox';

/** The ticket's answer to a command, or nothing while it has none. */
export const answerTo = defineQuery<Answer | undefined, [string]>('answerTo');

/** Lets people speak to the ticket: a signal for each command, and for a wait one named by its reason. */
export function listen(inbox: Inbox, answer: (commandId: string) => Answer | undefined): void {
  const take = ({ command, at, receivedSeq }: ReceivedCommand) =>
    inbox.put({ type: 'commanded', command, at, receivedSeq });
  for (const name of commandNames)
    setHandler(defineSignal<[ReceivedCommand]>(name), take, { description: `${name} the ticket` });
  setDefaultSignalHandler((name, ...[received]) => {
    if (isReceived(received)) take(received);
    else log.warn('a signal that is no command was ignored', { name });
  });
  setHandler(answerTo, answer, { description: 'what became of a command' });
}

function isReceived(value: unknown): value is ReceivedCommand {
  return typeof value === 'object' && value !== null && 'command' in value && 'at' in value && 'receivedSeq' in value;
}
