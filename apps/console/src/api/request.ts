import { answered } from './answered';

type Call = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  body?: unknown;
  idempotencyKey?: string;
  signal?: AbortSignal;
};

/**
 * Calls the API with the session cookie and gives the answer's body.
 * Throws ProblemError when the API says no, NoAnswerError when it says nothing.
 */
export async function request<Answer>(path: string, call: Call = {}): Promise<Answer> {
  const { method = 'GET', body, idempotencyKey, signal } = call;
  const headers = new Headers();
  if (body !== undefined) headers.set('content-type', 'application/json');
  if (idempotencyKey !== undefined) headers.set('idempotency-key', idempotencyKey);
  const response = await answered(
    new Request(path, {
      ...{ method, headers },
      ...(signal ? { signal } : {}),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  if (response.status === 204) return undefined as Answer;
  return (await response.json()) as Answer;
}
