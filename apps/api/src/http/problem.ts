import { HttpException } from '@nestjs/common';
import { coded, codedProblems } from './coded-reasons';
import * as failures from './failures';
import type { FieldProblem, ProblemAnswer } from './problem.schema';
import { isBusy, outageOf, refusalOfDatabase } from './database-errors';
import { isTemporalAway } from './temporal-errors';

/** An answer of RFC 9457 but for what the request gives it, and the seconds after which to try again. */
export type Problem = Omit<ProblemAnswer, 'type' | 'instance'> & {
  slug: string;
  allowed?: string[];
  retryAfterS?: number;
};

/** Long enough for a server to come back, short enough for a person to wait. */
const retryAfterS = 2;

/** Listeners stay for long, so that asking soon is of little use. */
const listenersRetryS = 30;

/** The one table from error to answer. What it does not know is our own mistake: a 500 that says nothing. */
export function problemFor(error: unknown): Problem {
  return (
    ownFailure(error) ??
    busy(error) ??
    outage(error) ??
    refusalOfDatabase(error) ??
    httpFailure(error) ?? { slug: 'internal', title: 'Something went wrong here', status: 500 }
  );
}

function ownFailure(error: unknown): Problem | undefined {
  if (error instanceof failures.InvalidInput) {
    return {
      slug: 'invalid',
      title: 'The request is not valid',
      status: 400,
      detail: listed(error.errors),
      errors: error.errors,
      errorCodes: codedProblems(error.errors),
    };
  }
  if (error instanceof failures.NotSignedIn) return said(error, 401, 'not-signed-in', 'You are not signed in');
  if (error instanceof failures.NotAllowed) return said(error, 403, 'not-allowed', 'You may not do this');
  if (error instanceof failures.NotThere) return said(error, 404, 'not-there', 'There is no such thing');
  if (error instanceof failures.NotYet) return said(error, 409, 'not-yet', 'This is not known yet');
  if (error instanceof failures.WrongMethod) {
    return { ...said(error, 405, 'wrong-method', 'This address does not take this method'), allowed: error.allowed };
  }
  if (error instanceof failures.CommandRefused) {
    const { commandId, reasons, followedBy } = error;
    return {
      ...said(error, 409, 'refused', 'The ticket refuses the command'),
      ...{ commandId, outcome: 'refused', reasons, reasonCodes: coded(reasons) },
      ...(followedBy === undefined ? {} : { followedBy }),
    };
  }
  if (error instanceof failures.ExternalIdTaken) {
    return { ...said(error, 409, 'external-id-taken', 'There is such a ticket already'), ticketId: error.ticketId };
  }
  if (error instanceof failures.NotPublishable) {
    return { ...said(error, 400, 'not-publishable', 'The policy cannot be published'), problems: error.problems };
  }
  if (error instanceof failures.VersionTaken) {
    return { ...said(error, 409, 'version-taken', 'This version is taken'), nextVersion: error.nextVersion };
  }
  if (error instanceof failures.RollOutRefused)
    return said(error, 409, 'roll-out-refused', 'This cannot be rolled out');
  if (error instanceof failures.TooManyListeners) {
    return { ...said(error, 503, 'too-many-listeners', 'Too many listen at this time'), retryAfterS: listenersRetryS };
  }
  if (error instanceof failures.TooManyTickets)
    return said(error, 400, 'too-many-tickets', 'These are too many tickets for one report');
  if (error instanceof failures.WrongMediaType)
    return said(error, 415, 'wrong-media-type', 'This form is not read here');
  if (error instanceof failures.KeyUsedOtherwise) {
    return said(error, 422, 'key-used-otherwise', 'This Idempotency-Key belongs to another request');
  }
  return undefined;
}

function busy(error: unknown): Problem | undefined {
  if (!isBusy(error)) return undefined;
  const detail = 'more is asked at this moment than can be answered in time; try again';
  return { slug: 'busy', title: 'Stepladder is busy', status: 503, detail, retryAfterS };
}

function outage(error: unknown): Problem | undefined {
  const away = isTemporalAway(error) ? 'Temporal' : outageOf(error);
  if (away === undefined) return undefined;
  return {
    slug: 'unavailable',
    title: 'A part of Stepladder is away',
    status: 503,
    detail: `${away} does not answer; try again`,
    retryAfterS,
  };
}

/** What NestJS, Express and its body reader throw; their own words may quote what was sent, so they are not repeated. */
function httpFailure(error: unknown): Problem | undefined {
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  if (status === undefined || status < 400 || status > 499) return undefined;
  return { slug: slugs[status] ?? 'invalid', title: titles[status] ?? 'The request is not valid', status };
}

/** Express and its parts mark their errors with the status they stand for. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof URIError) return 400;
  const { status } = (typeof error === 'object' && error !== null ? error : {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}

const slugs: Record<number, string> = { 404: 'not-there', 413: 'too-large', 415: 'wrong-media-type', 429: 'too-many' };

const titles: Record<number, string> = {
  404: 'There is no such address',
  413: 'The body is larger than 64 KB',
  415: 'This form is not read here',
  429: 'Too many requests; try again later',
};

function said(error: Error, status: number, slug: string, title: string): Problem {
  return { slug, title, status, ...(error.message === '' ? {} : { detail: error.message }) };
}

function listed(errors: FieldProblem[]): string {
  return errors.map(({ path, problem }) => (path === '' ? `the body ${problem}` : `${path} ${problem}`)).join('; ');
}
