import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { InvalidInput, WrongMediaType } from './failures';
import { deepest, nestsTooDeep, structureProblems } from './structure';

/** The most a body may weigh. */
const mostBytes = 64 * 1024;
const bodyless = new Set(['GET', 'HEAD', 'OPTIONS']);
const jsonType = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** Reads bodies as JSON and nothing else; too large is 413, another form 415, all else that is wrong 400 with its path. */
export function readJsonBodies(app: NestExpressApplication): void {
  app.useBodyParser('raw', { type: carriesBody, limit: mostBytes, inflate: false });
  app.use(parseBody, checkQuery);
}

function carriesBody(request: { method?: string | undefined }): boolean {
  return !bodyless.has(request.method ?? '');
}

function parseBody(request: Request, _response: Response, next: NextFunction): void {
  const raw: unknown = request.body;
  // A client may say that it sends nothing by a length of 0.
  if (!Buffer.isBuffer(raw) || raw.length === 0) {
    request.body = undefined;
    return next();
  }
  if (!jsonType.test(request.headers['content-type'] ?? '')) {
    throw new WrongMediaType('send JSON as application/json in UTF-8');
  }
  request.body = jsonOf(raw);
  next();
}

/** What a body says. Throws InvalidInput when it is no JSON, nests too deep or holds what no field may hold. */
export function jsonOf(raw: Buffer): unknown {
  const text = textOf(raw);
  if (nestsTooDeep(text)) throw new InvalidInput([{ path: '', problem: `nests deeper than ${deepest}` }]);
  const value = parsed(text);
  const problems = structureProblems(value);
  if (problems.length > 0) throw new InvalidInput(problems);
  return value;
}

function checkQuery(request: Request, _response: Response, next: NextFunction): void {
  const problems = structureProblems(request.query);
  if (problems.length > 0) throw new InvalidInput(problems);
  next();
}

function textOf(raw: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(raw);
  } catch {
    throw new InvalidInput([{ path: '', problem: 'is not UTF-8' }]);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own words quote what was sent, which may be a password.
    throw new InvalidInput([{ path: '', problem: 'is not JSON' }]);
  }
}
