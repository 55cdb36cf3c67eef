import type { FieldProblem, PlacedProblem } from './problem.schema';

export type { FieldProblem };

/** What was sent cannot be used; every reason at once. */
export class InvalidInput extends Error {
  constructor(readonly errors: FieldProblem[]) {
    super('the request is not valid');
  }
}

/** There is no such thing, or it is another organisation's, which is the same answer. */
export class NotThere extends Error {}

/** There is such a thing, but not yet as far as is asked; in a moment there will be. */
export class NotYet extends Error {}

/** Who asks is not known. */
export class NotSignedIn extends Error {}

/** Who asks is known and may not. */
export class NotAllowed extends Error {}

/** The ticket refused the command; the reasons are its own words. */
export class CommandRefused extends Error {
  readonly reasons: string[];
  /** The ticket opened in place of a closed one that was to be re-opened. */
  readonly followedBy: string | undefined;

  constructor(
    readonly commandId: string,
    { reasons, followedBy }: { reasons: string[]; followedBy?: string },
  ) {
    super(reasons.join('; '));
    this.reasons = reasons;
    this.followedBy = followedBy;
  }
}

/** The same Idempotency-Key came before with another request. */
export class KeyUsedOtherwise extends Error {}

/** As many listen as may; another may once one has gone. */
export class TooManyListeners extends Error {}

/** So many tickets are more than one report tells of; fewer days or one policy may be fewer tickets. */
export class TooManyTickets extends Error {
  constructor(count: number, atMost: number) {
    super(
      `these are ${count} tickets, and a report is of at most ${atMost}: choose fewer days (from, to), one policy, or one priority`,
    );
  }
}

/** A policy's text cannot be published; `problems` are the first of `all` of them. */
export class NotPublishable extends Error {
  constructor(
    readonly problems: PlacedProblem[],
    all: number,
  ) {
    super(all === 1 ? 'one thing is wrong with the text' : `${all} things are wrong with the text`);
  }
}

/** The number of a policy's version is not free; `nextVersion` is. */
export class VersionTaken extends Error {
  constructor(
    message: string,
    readonly nextVersion: number,
  ) {
    super(message);
  }
}

/** A version can be rolled neither out nor back as things are. */
export class RollOutRefused extends Error {}

/** The path exists, but not for this method. */
export class WrongMethod extends Error {
  constructor(readonly allowed: string[]) {
    super(`this address takes ${allowed.join(', ')}`);
  }
}

/** The body is in a form that is not read here. */
export class WrongMediaType extends Error {}

/** Another ticket has this external id; they are unique for ever (decisions 14). */
export class ExternalIdTaken extends Error {
  constructor(readonly ticketId: string) {
    super(`this externalId belongs to ${ticketId}`);
  }
}
