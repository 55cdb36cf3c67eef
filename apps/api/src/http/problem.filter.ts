import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { problemFor } from './problem';

/** Turns every error into the answer `problemFor` gives it, and logs those that are ours. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const request = host.switchToHttp().getRequest<Request & { id?: string }>();
    const { slug, allowed, retryAfterS, ...told } = problemFor(error);
    if (told.status >= 500)
      this.log[told.status === 500 ? 'error' : 'warn']({ err: error, requestId: request.id }, told.title);
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (allowed) response.setHeader('Allow', allowed.join(', '));
    if (retryAfterS !== undefined) response.setHeader('Retry-After', retryAfterS);
    if (told.status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="stepladder"');
    response.status(told.status).type('application/problem+json');
    response.send(
      JSON.stringify({ type: `urn:stepladder:problem:${slug}`, ...told, instance: `urn:uuid:${request.id}` }),
    );
  }
}
