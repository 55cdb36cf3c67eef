import type { CommandName } from '@stepladder/domain';
import type { ActionChoice, ActionFieldView, ActionView, Verdict } from '../api/outlook';
import type { TicketView } from '../api/ticket';

/** Commands that are nothing but a click. */
const clicks = new Set<CommandName>(['acknowledge', 'respond', 'resume', 'stop-work']);
const core: CommandName[] = ['acknowledge', 'await', 'escalate', 'hand-back', 'resolve'];
const usual: CommandName[] = ['approve', 'respond', 'start-work', 'stop-work', 'resume', 'reopen', 'note'];

/** Whether a command is given by its button alone. */
export function isClick({ command, missing }: ActionView): boolean {
  return clicks.has(command) && missing.length === 0;
}

/** The word under which a command is known; re-opening a closed ticket opens another. */
export function namedBy({ command, opens }: ActionView): string {
  return opens ? `command-${command}-${opens}` : `command-${command}`;
}

/** What stands as buttons, refused or not, and what waits in the menu beside them. */
export function arranged(actions: ActionView[]): { buttons: ActionView[]; more: ActionView[] } {
  const isButton = ({ command, allowed }: ActionView) => core.includes(command) || (allowed && usual.includes(command));
  const order = [...core, ...usual];
  const buttons = actions.filter(isButton);
  return {
    buttons: buttons.toSorted((one, other) => order.indexOf(one.command) - order.indexOf(other.command)),
    more: actions.filter((action) => !isButton(action)),
  };
}

const usualNext: Partial<Record<TicketView['status'], CommandName>> = {
  received: 'acknowledge',
  open: 'acknowledge',
  'in-progress': 'resolve',
  awaiting: 'resume',
};

/**
 * The command that usually comes next, to be pointed out among the buttons: an emergency waits for its approval, a ticket that
 * has climbed for whoever has it now to say so; else by its status. None when it would be refused now.
 */
export function usuallyNext({ status, acknowledged }: Standing, buttons: ActionView[]): CommandName | undefined {
  const byStatus = status === 'in-progress' && !acknowledged ? 'acknowledge' : usualNext[status];
  const may = (name: CommandName) => buttons.some(({ command, allowed }) => allowed && command === name);
  return may('approve') ? 'approve' : byStatus && may(byStatus) ? byStatus : undefined;
}

type Standing = Pick<TicketView, 'status' | 'acknowledged'>;

/** What a choice fixes; a choice without a name fixes nothing, everything is asked for. */
export function fixedBy({ label, facts }: ActionChoice): Record<string, string | number | boolean> {
  return label === undefined ? {} : facts;
}

/** The rung that is chosen before anybody chooses: where it usually goes, else none. */
export function usualGoal({ goals = [] }: ActionChoice): string {
  return goals.find(({ usual, allowed }) => usual && allowed)?.id ?? '';
}

/** What is said of a choice to the rung that is asked for; without one, of the choice. */
export function verdictOn(choice: ActionChoice, goal: string): Verdict {
  return choice.goals?.find(({ id }) => id === goal) ?? choice;
}

/** The rung to ask for; none where there is nothing to choose, so that the engine goes where it goes. */
export function goalFact({ goals = [] }: ActionChoice, goal: string): { to?: string } {
  const isChosen = goal !== '' && goals.filter(({ allowed }) => allowed).length > 1;
  return isChosen ? { to: goal } : {};
}

/** The fields still to be asked for once a choice is made; what has nothing to choose from is not asked. */
export function fieldsToAsk(
  { command, fields }: ActionView,
  choice: ActionChoice,
  verdict: Verdict = choice,
): ActionFieldView[] {
  const fixed = fixedBy(choice);
  const alternatives = command === 'consult' && choice.label !== undefined ? ['rung', 'consultation'] : [];
  // Choices say on which ladder, and the rung has a question of its own.
  const hidden = new Set([
    ...Object.keys(fixed),
    ...alternatives,
    'ladder',
    ...(command === 'escalate' ? ['to'] : []),
    ...(command === 'escalate' && !wantsPerson(verdict) ? ['person'] : []),
    // A reason that must be told in words leaves nothing to add.
    ...(fields.some(isReasonInWords) ? ['text'] : []),
  ]);
  return fields.filter(
    ({ name, kind, choices }) => !hidden.has(name) && kind !== 'keyed' && kind !== 'evidence' && choices?.length !== 0,
  );
}

/** Whether somebody must be named: elsewhere naming one is refused. */
function wantsPerson({ missingCodes }: Verdict): boolean {
  return missingCodes.some((coded) => coded?.code === 'person-missing');
}

/** Whether a field is the reason for a command, which must be told in words. */
export function isReasonInWords({ name, kind, required }: ActionFieldView): boolean {
  return name === 'reason' && kind === 'words' && required;
}

/** What is wrong with a field before anybody is asked, by its code. */
type Slip = 'is-missing' | 'not-readable';

/** What the browser sees of a form that is not right, by the names of its fields; the API judges all else. */
export function slipsIn(form: HTMLFormElement): Record<string, Slip> {
  const slips: Record<string, Slip> = {};
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>('[name]')) {
    if (field.validity.badInput) slips[field.name] = 'not-readable';
    else if (field.required && field.value.trim() === '') slips[field.name] = 'is-missing';
  }
  return slips;
}

/** The kinds of evidence to ask for: what is missing, or all where a command may simply hand it in. */
export function evidenceToAsk({ command, fields }: ActionView, { evidence }: Verdict): { id: string; label: string }[] {
  const known = fields.find(({ kind }) => kind === 'evidence')?.choices ?? [];
  const all = command === 'start-work' || command === 'triage';
  return all ? known : known.filter(({ id }) => evidence.includes(id));
}

/** What was filled in, as the command is told it; empty fields are left out, so that the API says what is missing. */
export function factsFrom(form: FormData, fields: ActionFieldView[]): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { name, kind } of fields) {
    const value = textOf(form.get(name));
    if (value !== '') facts[name] = valueOf(kind, value);
  }
  const evidence = [...form.keys()]
    .filter((key) => key.startsWith('evidence.'))
    .flatMap((key) => {
      const value = textOf(form.get(key));
      return value === '' ? [] : [[key.slice('evidence.'.length), value === 'on' ? true : value] as const];
    });
  return evidence.length === 0 ? facts : { ...facts, evidence: Object.fromEntries(evidence) };
}

function valueOf(kind: ActionFieldView['kind'], value: string): unknown {
  if (kind === 'number') return Number(value);
  if (kind === 'yes-no') return value === 'yes';
  if (kind === 'list') return value.split('\n').filter((line) => line.trim() !== '');
  return kind === 'instant' ? new Date(value).toISOString() : value;
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}
