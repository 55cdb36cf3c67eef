import createClient from 'openapi-fetch';
import { answered } from './answered';
import type { paths } from './schema';

/** The API by its own description: addresses, what they are asked and what they answer are those of its OpenAPI document. */
export const api = createClient<paths>({ fetch: answered });

/** The body of an answer. What the API refuses or does not answer is thrown, as `answered` says. */
export async function reading<Body>(answer: Promise<{ data?: Body }>): Promise<Body> {
  const { data } = await answer;
  return data as Body;
}

type Success<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer Body } } } }
  ? Body
  : never;

/** What a GET of this address answers. */
export type Answer<Path extends keyof paths> = paths[Path] extends { get: infer Operation }
  ? Success<Operation>
  : never;
