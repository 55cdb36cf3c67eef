import type { NextFunction, Request, Response } from 'express';
import { WrongMethod } from './failures';
import type { Routes } from './routes';

/** Says 405 with the methods that would do, where an address exists but not for this method. */
export function refuseWrongMethods(routes: Routes) {
  return (request: Request, _response: Response, next: NextFunction): void => {
    const allowed = routes.methodsAt(request.path);
    if (allowed.length > 0 && !allowed.includes(request.method)) throw new WrongMethod(allowed);
    next();
  };
}
