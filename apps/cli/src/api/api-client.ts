import { refused, unreachable, type Failure } from '../failure';

const patienceMs = 15_000;

/** Where the API is and the key that opens it. */
export type Access = { api: string; key: string };

/** What the API answered, with the status a caller may have to tell apart (200 and 202). */
export type Answered<Body> = { status: number; body: Body };

/** RFC 9457, as Stepladder fills it: `errors` for bad input, `reasons` for a refused command. */
type Problem = {
  title?: string;
  detail?: string;
  errors?: { path?: string; problem: string }[];
  reasons?: string[];
};

/** Asks Stepladder's HTTP API; every failure comes out as one sentence that says what to do. */
export class ApiClient {
  constructor(private readonly access: Access) {}

  async get<Body>(path: string): Promise<Body> {
    return (await this.ask<Body>('GET', path)).body;
  }

  async post<Body>(path: string, body: object, idempotencyKey?: string): Promise<Answered<Body>> {
    return this.ask<Body>('POST', path, { body: JSON.stringify(body), ...(idempotencyKey ? { idempotencyKey } : {}) });
  }

  async patch<Body>(path: string, body: object): Promise<Body> {
    return (await this.ask<Body>('PATCH', path, { body: JSON.stringify(body) })).body;
  }

  async delete<Body>(path: string): Promise<Body> {
    return (await this.ask<Body>('DELETE', path)).body;
  }

  private async ask<Body>(
    method: string,
    path: string,
    sent: { body?: string; idempotencyKey?: string } = {},
  ): Promise<Answered<Body>> {
    const response = await fetch(new URL(path, this.access.api), {
      method,
      headers: {
        authorization: `Bearer ${this.access.key}`,
        accept: 'application/json, application/problem+json',
        ...(sent.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(sent.idempotencyKey === undefined ? {} : { 'idempotency-key': sent.idempotencyKey }),
      },
      ...(sent.body === undefined ? {} : { body: sent.body }),
      signal: AbortSignal.timeout(patienceMs),
    }).catch((error: unknown) => {
      throw notReached(this.access.api, error);
    });
    const body = await bodyOf(response);
    if (!response.ok) throw problemText(response.status, body as Problem | undefined, this.access.api);
    return { status: response.status, body: body as Body };
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return { detail: text.slice(0, 200) };
  }
}

function notReached(api: string, error: unknown): Failure {
  const cause = (error as { cause?: { code?: string } }).cause?.code ?? (error as Error).name;
  return unreachable(
    `Stepladder does not answer at ${api} (${cause}): start it with \`npm start\`, or say where it is with --api or STEPLADDER_API.`,
  );
}

function problemText(status: number, problem: Problem | undefined, api: string): Failure {
  if (status === 401) {
    return refused(`${api} does not accept this API key: pass another with --key or STEPLADDER_API_KEY.`, {
      facts: { status },
    });
  }
  const details = [
    ...(problem?.reasons ?? []),
    ...(problem?.errors ?? []).map(({ path, problem: what }) => (path ? `${path}: ${what}` : what)),
  ];
  // Some answers repeat their reasons as the detail, joined; the list is the better reading of the two.
  const sentence = problem?.title ?? `Stepladder answered ${status}`;
  const said = problem?.detail && details.length === 0 ? `${sentence}: ${problem.detail}` : sentence;
  const again = status === 429 || status >= 500 ? ' Try again in a moment.' : '';
  return refused(`${said.replace(/\.$/, '')} (HTTP ${status}).${again}`, {
    details,
    facts: { status, ...problem },
  });
}
