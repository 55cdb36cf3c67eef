import { noteAnswer, noteSilence } from './connection';
import { NoAnswerError, ProblemError, type Problem } from './problem';

/** Statuses of a proxy or a server that is on its way up: no answer of the API's own. */
const notItself = new Set([502, 503, 504]);
const timeoutMs = 15_000;

/**
 * Sends a request with the session cookie and gives the answer, read whole, when it is a yes.
 * Throws ProblemError when the API says no, NoAnswerError when it says nothing or not all of it.
 */
export async function answered(request: Request): Promise<Response> {
  const response = await send(request);
  if (notItself.has(response.status) && !isJson(response)) throw silence();
  noteAnswer();
  if (!response.ok) throw new ProblemError(await problemOf(response));
  return response;
}

async function send(request: Request): Promise<Response> {
  const limit = AbortSignal.timeout(timeoutMs);
  request.headers.set('accept', 'application/json');
  try {
    const response = await fetch(request, {
      credentials: 'same-origin',
      signal: AbortSignal.any([request.signal, limit]),
    });
    const body = response.status === 204 ? null : await response.arrayBuffer();
    return new Response(body, { status: response.status, statusText: response.statusText, headers: response.headers });
  } catch (error) {
    // A request given up by its asker is not news about the API.
    if (request.signal.aborted) throw error;
    throw silence();
  }
}

function silence(): NoAnswerError {
  noteSilence();
  return new NoAnswerError();
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback = {
    type: 'about:blank',
    title: response.statusText || 'Error',
    status: response.status,
    instance: '',
  };
  if (!isJson(response)) return fallback;
  return { ...fallback, ...((await response.json()) as Partial<Problem>) };
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false;
}
