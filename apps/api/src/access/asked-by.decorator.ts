import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { NotSignedIn } from '../http/failures';
import type { IdentifiedRequest, Principal } from './principal';

/** The principal who asks, as a parameter of a handler. */
export const AskedBy = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { principal } = context.switchToHttp().getRequest<IdentifiedRequest>();
  if (!principal) throw new NotSignedIn();
  return principal;
});
