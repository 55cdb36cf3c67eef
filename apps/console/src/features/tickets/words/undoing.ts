import type { CommandName } from '@stepladder/domain';
import type { ActionView } from '../api/outlook';
import type { TicketView } from '../api/ticket';

/** A command that takes a slip back: its name and facts. */
export type Undoing = { name: CommandName; facts: Record<string, unknown> };

type Given = { name: CommandName; facts: Record<string, unknown> };
type Before = Pick<TicketView, 'tier' | 'holder'>;

const opposites: Partial<Record<CommandName, CommandName>> = {
  await: 'resume',
  'start-work': 'stop-work',
  'stop-work': 'start-work',
  resolve: 'reopen',
};

/**
 * What would take back a command that was carried out, where the engine has such a command and would take it now: another
 * entry of the timeline, since nothing of it is ever struck out. `before` is the ticket as it was when the command was given,
 * `reason` what is said where going back needs one.
 */
export function undoingOf(
  { name, facts }: Given,
  before: Before,
  actions: ActionView[],
  reason: string,
): Undoing | undefined {
  const open = (command: CommandName) => actions.find((each) => each.command === command && each.allowed);
  if (name === 'escalate') {
    const back = open('hand-back')?.choices.find((choice) => choice.facts['to'] === before.tier && choice.allowed);
    return back && { name: 'hand-back', facts: { to: before.tier, reason } };
  }
  if (name === 'assign') {
    const [held, ...others] = before.holder;
    const known = held !== undefined && others.length === 0 && held !== facts['person'] && open('assign');
    return known ? { name: 'assign', facts: { person: held } } : undefined;
  }
  // A complaint that was settled stays settled.
  const opposite = name === 'resolve' && facts['ladder'] !== undefined ? undefined : opposites[name];
  const found = opposite && open(opposite);
  return found && !found.opens && found.missing.length === 0 ? { name: found.command, facts: {} } : undefined;
}
