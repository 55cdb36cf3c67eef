import { noteAnswer, noteSilence } from './connection';
import { NoAnswerError, ProblemError, type Problem } from './problem';

type Call = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
};

/** Statuses of a proxy or a server that is on its way up: no answer of the API's own. */
const notItself = new Set([502, 503, 504]);
const timeoutMs = 15_000;

/**
 * Calls the API with the session cookie and gives the answer's body.
 * Throws ProblemError when the API says no, NoAnswerError when it says nothing.
 */
export async function request<Answer>(path: string, call: Call = {}): Promise<Answer> {
  const response = await send(path, call);
  if (notItself.has(response.status) && !isJson(response)) throw silence();
  noteAnswer();
  if (!response.ok) throw new ProblemError(await problemOf(response));
  if (response.status === 204) return undefined as Answer;
  return (await bodyOf(response)) as Answer;
}

async function send(path: string, { method = 'GET', body, idempotencyKey, signal }: Call): Promise<Response> {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    return await fetch(path, {
      method,
      headers,
      credentials: 'same-origin',
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  } catch (error) {
    // A request given up by its asker is not news about the API.
    if (signal?.aborted) throw error;
    throw silence();
  }
}

function silence(): NoAnswerError {
  noteSilence();
  return new NoAnswerError();
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = { type: 'about:blank', title: response.statusText || 'Error', status: response.status };
  if (!isJson(response)) return fallback;
  return { ...fallback, ...((await bodyOf(response)) as Partial<Problem>) };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    throw new NoAnswerError();
  }
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}
