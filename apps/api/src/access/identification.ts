import { Injectable } from '@nestjs/common';
import { Access } from '@stepladder/read-model';
import type { NextFunction, Request, Response } from 'express';
import { sessionToken } from '../session/cookies';
import type { IdentifiedRequest, Principal } from './principal';

const bearer = /^Bearer +(sl_[A-Za-z0-9_-]{20,200}) *$/i;

/** Finds out who asks, by API key or session; what they may is for the guard to say. */
@Injectable()
export class Identification {
  constructor(private readonly access: Access) {}

  /** Puts the principal on the request. Rights are read anew each time, so that one taken away is gone at once. */
  readonly identify = (request: Request, _response: Response, next: NextFunction): void => {
    this.principalOf(request).then((principal) => {
      if (principal) (request as IdentifiedRequest).principal = principal;
      next();
    }, next);
  };

  private async principalOf({ headers }: Request): Promise<Principal | undefined> {
    // Whoever shows a key means that key; a bad one is not made good by a cookie.
    if (headers.authorization !== undefined) {
      const key = bearer.exec(headers.authorization)?.[1];
      return key === undefined ? undefined : this.access.keys.principalOf(key);
    }
    const token = sessionToken(headers.cookie);
    return token === undefined ? undefined : this.access.sessions.principalOf(token);
  }
}
