import type { Problem } from './problem';

/** Errors of a socket that say PostgreSQL, or what is before it, is not there. */
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
]);
/** The words of pg for a connection that ended or could not be had; it gives them no code. */
const connectionWords = /Connection terminated|timeout expired|Connection ended|not queryable|Driver not Connected/;
/** The words of pg's pool when all connections were in use for too long: whoever uses them is answered. */
const busyWords = /timeout exceeded when trying to connect/;
/** A statement that was given up because it took too long. */
const givenUpState = '57014';
/** Not reachable (08), conflicts to try again (40), out of resources (53), stopping or starting (57), read-only for now (25006), lock not had (55P03). */
const awayStates = /^(08|40|53|57)|^25006$|^55P03$/;

/** Whether PostgreSQL is there but has more to do than it can do in time. */
export function isBusy(error: unknown): boolean {
  const { code, message } = cause(error);
  return code === givenUpState || busyWords.test(message);
}

/** Which part is away, when that is what an error means. */
export function outageOf(error: unknown): string | undefined {
  const { code, message } = cause(error);
  const away = networkCodes.has(code) || awayStates.test(stateOf(code)) || connectionWords.test(message);
  return away ? 'PostgreSQL' : undefined;
}

/** Data that PostgreSQL does not take: 400 when the value is at fault, 409 when another row is in the way. */
export function refusalOfDatabase(error: unknown): Problem | undefined {
  const state = stateOf(cause(error).code);
  if (state.startsWith('22')) return { slug: 'invalid', title: 'The request is not valid', status: 400 };
  if (state.startsWith('23')) return { slug: 'conflict', title: 'It contradicts what is there already', status: 409 };
  return undefined;
}

/** A SQLSTATE has five characters; other codes are none. */
function stateOf(code: string): string {
  return /^[0-9A-Z]{5}$/.test(code) ? code : '';
}

/** TypeORM keeps pg's own error one level down; Node collects the failures of several addresses. */
function cause(error: unknown): { code: string; message: string } {
  const { driverError, errors, code, message } = (error ?? {}) as Record<string, unknown>;
  if (driverError !== undefined && driverError !== error) return cause(driverError);
  if (Array.isArray(errors) && errors.length > 0 && code === undefined) return cause(errors[0]);
  return { code: typeof code === 'string' ? code : '', message: typeof message === 'string' ? message : '' };
}
