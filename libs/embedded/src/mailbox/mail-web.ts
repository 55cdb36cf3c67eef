import express, { type Express, type Response } from 'express';
import { readMessage } from './message';
import type { MessageFilter, MessageStore } from './message-store';
import { listPage, messagePage, missingPage } from './mail-page';

/** The mailbox over HTTP: two pages for people, and /api/messages for programs and tests. */
export function mailWeb(store: MessageStore): Express {
  const app = express();
  const list = (filter: MessageFilter) => Promise.all(store.list(filter).map(readMessage));
  const find = async (id: string) => {
    const mail = store.find(id);
    return mail && readMessage(mail);
  };
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    // Mail is written by strangers: nothing of it may run, load or be framed elsewhere.
    response.setHeader(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'",
    );
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.get('/', async ({ query }, response) => {
    const to = text(query['to']);
    response.type('html').send(listPage(await list({ to: to || undefined }), to));
  });
  app.get('/messages/:id', async ({ params }, response) => {
    const message = await find(params.id);
    if (message === undefined) response.status(404).type('html').send(missingPage());
    else response.type('html').send(messagePage(message));
  });
  app.get('/api/messages', async ({ query }, response) => {
    const since = instant(text(query['since']));
    if (Number.isNaN(since)) return problem(response, 400, 'since is neither an ISO 8601 instant nor milliseconds');
    response.json(await list({ to: text(query['to']) || undefined, since }));
  });
  app.get('/api/messages/:id', async ({ params }, response) => {
    const message = await find(params.id);
    if (message === undefined) return problem(response, 404, 'there is no such message');
    response.json(message);
  });
  app.delete('/api/messages', async (_request, response) => {
    await store.clear();
    response.status(204).end();
  });
  app.use((_request, response) => {
    response.status(404).type('html').send(missingPage());
  });
  return app;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function instant(since: string): number | undefined {
  if (since === '') return undefined;
  return /^\d+$/.test(since) ? Number(since) : Date.parse(since);
}

function problem(response: Response, status: number, title: string): void {
  response.status(status).type('application/problem+json').send(JSON.stringify({ status, title }));
}
