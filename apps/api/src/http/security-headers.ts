import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Headers that every answer carries, be it of the API, the console or an error. */
export function setSecurityHeaders(app: NestExpressApplication, overTls: boolean): void {
  app.disable('x-powered-by');
  app.use(
    helmet({
      strictTransportSecurity: overTls,
      frameguard: { action: 'deny' },
      contentSecurityPolicy: {
        directives: {
          defaultSrc: ["'self'"],
          // The console's component library writes its styles into the page; scripts come from files only.
          styleSrc: ["'self'", "'unsafe-inline'"],
          imgSrc: ["'self'", 'data:'],
          frameAncestors: ["'none'"],
          upgradeInsecureRequests: overTls ? [] : null,
        },
      },
    }),
    keepOutOfCaches,
  );
}

/** What the API answers is for one person at one moment. */
function keepOutOfCaches(request: Request, response: Response, next: NextFunction): void {
  if (/^\/(v1|health)(\/|$)/i.test(request.path)) response.setHeader('Cache-Control', 'no-store');
  next();
}
