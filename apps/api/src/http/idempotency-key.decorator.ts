import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { newId } from '@stepladder/read-model';
import type { Request } from 'express';
import { InvalidInput } from './failures';
import { commandId } from './fields';

/** The command id of a request: its Idempotency-Key, or a new one where the client does not care for retries. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const given = context.switchToHttp().getRequest<Request>().headersDistinct['idempotency-key'];
  if (given === undefined) return newId();
  const key = commandId.safeParse(given.length === 1 ? given[0] : undefined);
  if (!key.success) {
    throw new InvalidInput([
      { path: 'Idempotency-Key', problem: 'must be 1 to 100 letters, digits or any of . _ : -' },
    ]);
  }
  return key.data;
});
