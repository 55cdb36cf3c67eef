import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotAllowed, NotSignedIn } from '../http/failures';
import { may, type IdentifiedRequest } from './principal';
import { audienceKey, type Audience } from './rights.decorator';
import { comesFromElsewhere } from './same-origin';

/** The one gate of the whole API: what no route has opened is closed. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<IdentifiedRequest>();
    const { principal } = request;
    if (principal?.via !== 'key' && comesFromElsewhere(request)) {
      throw new NotAllowed('a browser may only change things from the pages of Stepladder itself');
    }
    const audience = this.reflector.getAllAndOverride<Audience | undefined>(audienceKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (audience?.for === 'everybody') return true;
    if (!principal) throw new NotSignedIn('send an API key as Authorization: Bearer sl_…, or sign in');
    if (!audience) throw new NotAllowed('this address is open to nobody');
    if (principal.choosesPassword && audience.for === 'holders')
      throw new NotAllowed('your password is for one use: choose one of your own first, by POST /v1/password');
    const missing = audience.for === 'holders' ? audience.rights.filter((right) => !may(principal, right)) : [];
    if (missing.length > 0) throw new NotAllowed(`it needs the right ${missing.join(' and ')}`);
    return true;
  }
}
