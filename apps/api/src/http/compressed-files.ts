import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';

/** What the console's build compressed with, the best first, and how it called the files. */
const encodings = { br: '.br', gzip: '.gz' };

/** Leads a request for a file of `assets/` to the compressed one beside it, if there is one and whoever asks takes it. */
export function leadToCompressed(folder: string) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { path } = request;
    if (!/^\/assets\/[\w.-]+$/.test(path)) return next();
    response.vary('Accept-Encoding');
    const beside = Object.entries(encodings)
      .filter(([encoding]) => request.acceptsEncodings(encoding) !== false)
      .map(([, ending]) => path + ending)
      .find((other) => existsSync(join(folder, other)));
    request.url = beside ?? request.url;
    next();
  };
}

/** Says of a file that is sent compressed how, and what it is without that. */
export function sayEncoding(response: Response, file: string): void {
  const [encoding, ending = ''] = Object.entries(encodings).find(([, each]) => file.endsWith(each)) ?? [];
  if (encoding === undefined) return;
  response.setHeader('Content-Encoding', encoding);
  response.type(extname(file.slice(0, -ending.length)));
}
