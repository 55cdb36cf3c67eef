import type { Command, CommandName } from '../command';

type FactsOf<Name extends CommandName> = Omit<Extract<Command, { name: Name }>, 'commandId' | 'by'>;

/** A command without who gives it. */
export type Facts = { [Name in CommandName]: FactsOf<Name> }[CommandName];

/** One way to give a command: what is chosen of the policy's lists, and how people call that. */
export type Choice = {
  label?: string;
  /** What is chosen, nothing else filled in. */
  facts: Facts;
  /** The same with everything filled in that a person could add, evidence aside: an area, a person, counts. */
  filled?: Facts;
  /** The rungs above, where there is more than one: any of them may be asked for. */
  goals?: Goal[];
};

/** A rung to which a way up could lead. */
export type Goal = {
  id: string;
  label: string;
  /** Whether it leads there when no rung is asked for; a person who is named may lead elsewhere. */
  usual: boolean;
  facts: Facts;
  filled: Facts;
};
