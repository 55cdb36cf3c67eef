import { Injectable, SetMetadata } from '@nestjs/common';
import { seconds, ThrottlerGuard, type ThrottlerModuleOptions } from '@nestjs/throttler';
import type { ExecutionContext } from '@nestjs/common';
import type { IdentifiedRequest } from './principal';

/** Counts requests by principal, or by address where nobody is known. */
@Injectable()
export class ThrottleGuard extends ThrottlerGuard {
  protected override getTracker(request: Record<string, unknown>): Promise<string> {
    const { principal } = request as unknown as IdentifiedRequest;
    return principal ? Promise.resolve(`${principal.via}:${principal.id}`) : super.getTracker(request);
  }

  /** One count over all routes, not one for each: a bound that grew with the number of routes would be none. */
  protected override generateKey(_context: ExecutionContext, tracker: string, name: string): string {
    return `${name}:${tracker}`;
  }

  /** The plain header, whichever bound was met: nobody looks for another. */
  protected override setResponseHeader(response: Record<string, unknown>, name: string, value: string | number): void {
    super.setResponseHeader(response, name.replace(/-sign-in$/, ''), value);
  }
}

const signInKey = Symbol('counted as a try to sign in');

/** The route is a try to sign in, of which there are few a minute. */
export const CountedAsSignIn = (): MethodDecorator => SetMetadata(signInKey, true);

/** The bounds: everything by principal, and tries to sign in by address. */
export function throttling(bounds: { requestsPerMinute: number; signInsPerMinute: number }): ThrottlerModuleOptions {
  const isSignIn = (context: ExecutionContext): boolean =>
    Reflect.getMetadata(signInKey, context.getHandler()) === true;
  return {
    throttlers: [
      { name: 'default', ttl: seconds(60), limit: bounds.requestsPerMinute, skipIf: (context) => isSignIn(context) },
      { name: 'sign-in', ttl: seconds(60), limit: bounds.signInsPerMinute, skipIf: (context) => !isSignIn(context) },
    ],
  };
}
