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

type Json<Content> = Content extends { content: { 'application/json': infer Body } } ? Body : never;
type Success<Responses> = Json<Responses[Extract<keyof Responses, 200 | 201 | 202>]>;

/** What a request to this address answers when it was done. */
export type Answer<Path extends keyof paths, Method extends 'get' | 'post' = 'get'> =
  paths[Path] extends Record<Method, { responses: infer Responses }> ? Success<Responses> : never;

/** What a POST to this address is asked with. */
export type Asking<Path extends keyof paths> = paths[Path] extends { post: { requestBody: infer Body } }
  ? Json<Body>
  : never;
