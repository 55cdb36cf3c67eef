import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { newId } from '@stepladder/read-model';
import type { Request } from 'express';
import { openApiOf } from './described';
import { InvalidInput } from './failures';
import { commandId } from './fields';

/** What somebody wants done: under which command id, and as they wrote it. */
export type Wanted = { commandId: string; body: unknown };

/** Where the command id stands in a request; the API's description tells it of every address that reads one. */
const header = ApiHeader({
  name: 'Idempotency-Key',
  description: 'The command id: sent again with the same body, it gets the first answer and changes nothing.',
  required: false,
  schema: openApiOf(commandId),
});

function describeHeader(target: object, name: string | symbol | undefined): void {
  if (name === undefined) return;
  const method = Object.getOwnPropertyDescriptor(target, name);
  if (method) header(target, name, method);
}

/** The body of a request, not yet checked, and its command id: the Idempotency-Key, or a new one where nobody cares for retries. */
export const Intent = createParamDecorator(
  (_: unknown, context: ExecutionContext): Wanted => {
    const request = context.switchToHttp().getRequest<Request>();
    const body: unknown = request.body;
    const given = request.headersDistinct['idempotency-key'];
    if (given === undefined) return { commandId: newId(), body };
    const key = commandId.safeParse(given.length === 1 ? given[0] : undefined);
    if (key.success) return { commandId: key.data, body };
    throw new InvalidInput([
      { path: 'Idempotency-Key', problem: 'must be 1 to 100 letters, digits or any of . _ : -' },
    ]);
  },
  [describeHeader],
);
