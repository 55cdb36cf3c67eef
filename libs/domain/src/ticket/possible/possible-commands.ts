import type { PersonId } from '../../policy/audience';
import type { PolicyInForce } from '../../policy/policy-in-force';
import type { Instant } from '../../time/instant';
import { commandNames, type Command, type CommandName } from '../command';
import type { Ticket } from '../ticket';
import { whyNot } from '../why-not/why-not';
import type { Choice, Facts } from './choice';
import { choicesOf } from './choices';

/** What the engine would say to a command given in one way. */
export type Verdict = {
  allowed: boolean;
  /** What stands against it whatever is filled in. */
  reasons: string[];
  /** What must still be handed in with it. */
  missing: string[];
  /** The evidence that would meet some of what is missing, by id. */
  evidence: string[];
};

/** One way to give a command. */
export type PossibleChoice = Verdict & {
  label?: string;
  facts: Record<string, string | number | boolean>;
  /** For a way up with several rungs above: each as it would be asked for by name (`to`). */
  goals?: PossibleGoal[];
};

/** A rung above, and whether it can be asked for; `usual` is where it goes when none is. */
export type PossibleGoal = Verdict & { id: string; label: string; usual: boolean };

/** A command as it could be given now: allowed when at least one way of giving it is. */
export type PossibleCommand = {
  command: CommandName;
  allowed: boolean;
  reasons: string[];
  missing: string[];
  choices: PossibleChoice[];
};

/** Who would give a command, when, and the version of the policy there is to change to. */
export type Giver = { by: PersonId; at: Instant; next?: PolicyInForce | undefined };

/**
 * Every command there is, with what the engine would say if it were given now: so that a gate says what is missing before
 * it is tried. Nothing is decided and nothing changes.
 */
export function possibleCommands(policy: PolicyInForce, ticket: Ticket, giver: Giver): PossibleCommand[] {
  return commandNames.map((command) => {
    const choices = choicesOf(command, policy, ticket, giver.next).map((choice) =>
      possible(policy, ticket, giver, choice),
    );
    const open = choices.filter(({ allowed }) => allowed);
    return {
      command,
      allowed: open.length > 0,
      reasons: open.length > 0 ? [] : [...new Set(choices.flatMap(({ reasons }) => reasons))],
      missing: inAll(open.map(({ missing }) => missing)),
      choices,
    };
  });
}

function possible(
  policy: PolicyInForce,
  ticket: Ticket,
  giver: Giver,
  { label, facts, filled, goals }: Choice,
): PossibleChoice {
  const { name: _, ...chosen } = facts;
  const verdict = (asked: Asked) => verdictOn(policy, ticket, giver, asked);
  return {
    ...(label === undefined ? {} : { label }),
    facts: chosen as PossibleChoice['facts'],
    ...verdict({ facts, filled }),
    ...(goals === undefined
      ? {}
      : { goals: goals.map(({ id, label, usual, ...asked }) => ({ id, label, usual, ...verdict(asked) })) }),
  };
}

type Asked = { facts: Facts; filled?: Facts | undefined };

function verdictOn(policy: PolicyInForce, ticket: Ticket, giver: Giver, { facts, filled }: Asked): Verdict {
  const against = (asked: Facts, evidence: string[]): string[] => {
    const shown = takesEvidence.has(asked.name) && evidence.length > 0 ? { evidence } : {};
    const command = { ...asked, ...shown, commandId: '', by: giver.by } as Command;
    return whyNot(policy, ticket, command, { at: giver.at, next: giver.next });
  };
  const all = policy.evidence.map(({ id }) => id);
  const bare = against(facts, []);
  const reasons = against(filled ?? facts, all);
  return {
    allowed: reasons.length === 0,
    reasons,
    missing: bare.filter((reason) => !reasons.includes(reason)),
    evidence: all.filter((id) => against(facts, [id]).length < bare.length),
  };
}

const takesEvidence = new Set<CommandName>(['triage', 'start-work', 'consult', 'escalate', 'declare-emergency']);

function inAll(lists: string[][]): string[] {
  const [first = [], ...rest] = lists;
  return first.filter((each) => rest.every((list) => list.includes(each)));
}
