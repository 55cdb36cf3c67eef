import type { PolicyInForce } from '../../policy/policy-in-force';
import type { Instant } from '../../time/instant';
import type { Command, CommandName } from '../command';
import type { Ticket } from '../ticket';

/** A command about to be obeyed: for whom, by which rules, as of when. */
export type Asked<Name extends CommandName = CommandName> = {
  policy: PolicyInForce;
  ticket: Ticket;
  command: Command & { name: Name };
  at: Instant;
  /** The version that a command asks to change to, if there is such. */
  next?: PolicyInForce | undefined;
};

/** Every reason against one kind of command, in words; none when it can be obeyed. */
export type Objection<Name extends CommandName> = (asked: Asked<Name>) => string[];
