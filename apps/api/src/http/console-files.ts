import type { DynamicModule } from '@nestjs/common';
import { ServeStaticModule } from '@nestjs/serve-static';
import type { Response } from 'express';
import { existsSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { sayEncoding } from './compressed-files';

/** Where the built console is; undefined when it has not been built. */
export function consoleFolder(wanted: string | undefined): string | undefined {
  const folder = resolve(wanted ?? join(__dirname, '../../../console/dist'));
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
}

/** What has its hash in its name never changes; the pages that name it are asked for anew each time. */
function describeFile(response: Response, path: string): void {
  const forGood = path.includes(`${sep}assets${sep}`);
  response.setHeader('Cache-Control', forGood ? 'public, max-age=31536000, immutable' : 'no-cache');
  sayEncoding(response, path);
}

/** Serves the console at `/`; its pages are made in the browser, so any other path gets its first page too. */
export function consoleFiles(folder: string): DynamicModule {
  return ServeStaticModule.forRoot({
    rootPath: folder,
    // A missing file of its own is missing, not the first page.
    exclude: ['/v1/{*rest}', '/health/{*rest}', '/assets/{*rest}'],
    serveStaticOptions: { index: 'index.html', fallthrough: true, dotfiles: 'ignore', setHeaders: describeFile },
  });
}
