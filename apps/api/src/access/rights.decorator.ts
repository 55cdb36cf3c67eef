import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { Right } from '@stepladder/read-model';

/** Who a route is for; a route that does not say is for nobody. */
export type Audience = { for: 'everybody' } | { for: 'anybody-signed-in' } | { for: 'holders'; rights: Right[] };

export const audienceKey = Symbol('audience');

/** The route is for principals with all these rights. */
export function Rights(...rights: [Right, ...Right[]]): CustomDecorator<symbol> {
  return SetMetadata<symbol, Audience>(audienceKey, { for: 'holders', rights });
}

/** The route is for everybody, signed in or not. */
export function Public(): CustomDecorator<symbol> {
  return SetMetadata<symbol, Audience>(audienceKey, { for: 'everybody' });
}

/** The route is for anybody who is signed in, whatever they may do. */
export function SignedIn(): CustomDecorator<symbol> {
  return SetMetadata<symbol, Audience>(audienceKey, { for: 'anybody-signed-in' });
}
