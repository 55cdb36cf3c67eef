import { appendFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { freePort } from '../ports';
import { removeScratchDirs, scratchDir } from '../testing/scratch-dir';
import type { MailboxMessage } from './message';
import { startMailbox, type Mailbox, type MailboxOptions } from './start-mailbox';

const running: Mailbox[] = [];
const mail = {
  from: 'desk@stepladder.test',
  to: 'Ada@example.test',
  subject: 'Überfällig',
  text: 'Ticket 1042\nhttps://example.test/t/1042?a=1&b=2',
};

async function start(options: Partial<MailboxOptions> = {}): Promise<Mailbox> {
  const mailbox = await startMailbox({ smtpPort: 0, httpPort: 0, ...options });
  running.push(mailbox);
  return mailbox;
}

async function send(mailbox: Mailbox, message: object): Promise<{ accepted: unknown[]; rejected: unknown[] }> {
  const transport = createTransport(mailbox.smtpUrl);
  try {
    return await transport.sendMail(message);
  } finally {
    transport.close();
  }
}

async function read<Body>(mailbox: Mailbox, path: string): Promise<Body> {
  return (await (await fetch(mailbox.address + path)).json()) as Body;
}

async function page(mailbox: Mailbox, path: string): Promise<string> {
  return (await fetch(mailbox.address + path)).text();
}

afterEach(() => Promise.all(running.splice(0).map((mailbox) => mailbox.stop())));
afterAll(removeScratchDirs);

test('a message sent by nodemailer is read back as it was written, with the people it was really for', async () => {
  const mailbox = await start();
  await send(mailbox, {
    ...mail,
    bcc: 'eve@example.test',
    headers: { 'X-Ticket': '1042' },
    attachments: [{ filename: 'a.txt', content: 'abc' }],
  });
  const [summary] = await read<MailboxMessage[]>(mailbox, '/api/messages');
  expect(summary).toMatchObject({
    subject: 'Überfällig',
    from: 'desk@stepladder.test',
    to: ['Ada@example.test', 'eve@example.test'],
  });
  const message = await read<MailboxMessage>(mailbox, `/api/messages/${summary?.id}`);
  expect(message.text.trim()).toBe(mail.text);
  expect(message.headers).toMatchObject({ 'x-ticket': '1042', from: 'desk@stepladder.test' });
  expect(message.attachments).toEqual([{ name: 'a.txt', contentType: 'text/plain', bytes: 3 }]);
  expect(Date.parse(message.receivedAt)).toBeLessThanOrEqual(Date.now());
});

test('messages are found by recipient whatever the case, and by instant, newest first', async () => {
  const mailbox = await start();
  for (const [to, subject] of [
    ['ada@example.test', 'one'],
    ['bob@example.test', 'two'],
    ['ADA@example.test', 'three'],
  ]) {
    await send(mailbox, { ...mail, to, subject });
  }
  const subjects = async (query: string): Promise<string[]> =>
    (await read<MailboxMessage[]>(mailbox, `/api/messages${query}`)).map(({ subject }) => subject);
  expect(await subjects('')).toEqual(['three', 'two', 'one']);
  expect(await subjects('?to=Ada@example.test')).toEqual(['three', 'one']);
  expect(await subjects(`?since=${Date.now() + 60_000}`)).toEqual([]);
  expect(await subjects(`?since=${(await mailbox.messages())[1]?.receivedAt}&to=ada@example.test`)).toEqual(['three']);
  expect((await fetch(`${mailbox.address}/api/messages?since=soon`)).status).toBe(400);
});

test('a restart finds the messages again, even after a line was cut off', async () => {
  const dataDir = await scratchDir();
  const first = await start({ dataDir });
  await send(first, mail);
  await first.stop();
  await appendFile(join(dataDir, 'messages.jsonl'), '{"id":"cut o');
  const second = await start({ dataDir });
  await send(second, { ...mail, subject: 'after' });
  await second.stop();
  const third = await start({ dataDir });
  expect((await third.messages()).map(({ subject }) => subject)).toEqual(['after', 'Überfällig']);
});

test('deleting empties the mailbox for good, and the empty list says what will come', async () => {
  const dataDir = await scratchDir();
  const first = await start({ dataDir });
  await send(first, mail);
  expect((await fetch(`${first.address}/api/messages`, { method: 'DELETE' })).status).toBe(204);
  expect(await page(first, '/')).toContain('No mail yet');
  await first.stop();
  expect(await (await start({ dataDir })).messages()).toEqual([]);
});

test('a refused recipient hears the given answer while the others get the message', async () => {
  const mailbox = await start({
    refuse: (to) =>
      ({ 'full@example.test': '452 4.2.2 mailbox full', 'gone@example.test': '550 5.1.1 no such user' })[to],
  });
  await expect(send(mailbox, { ...mail, to: 'full@example.test' })).rejects.toMatchObject({
    responseCode: 452,
    response: '452 4.2.2 mailbox full',
  });
  const answer = await send(mailbox, { ...mail, to: ['gone@example.test', 'ada@example.test'] });
  expect(answer).toMatchObject({ accepted: ['ada@example.test'], rejected: ['gone@example.test'] });
  expect((await mailbox.messages()).map(({ to }) => to)).toEqual([['ada@example.test']]);
});

test('a message over 1 MB is refused and not kept', async () => {
  const mailbox = await start();
  await expect(send(mailbox, { ...mail, text: 'x'.repeat(1_100_000) })).rejects.toMatchObject({ responseCode: 552 });
  expect(await mailbox.messages()).toEqual([]);
});

test('nothing a stranger wrote becomes markup in the pages', async () => {
  const mailbox = await start();
  const evil = '"><script>alert(1)</script>';
  await send(mailbox, {
    ...mail,
    subject: evil,
    text: `${evil} https://example.test/"onclick=x`,
    html: `<p title='x'>${evil}</p>`,
    attachments: [{ filename: `${evil}.txt`, content: 'a' }],
  });
  const id = (await mailbox.messages())[0]?.id;
  for (const path of ['/', `/messages/${id}`, `/?to=${encodeURIComponent(evil)}`]) {
    const html = await page(mailbox, path);
    expect(html).not.toContain('<script');
    expect(html).not.toContain('"onclick');
  }
  const { headers } = await fetch(`${mailbox.address}/messages/${id}`);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('links in the text can be followed, and a missing message is a page that says so', async () => {
  const mailbox = await start();
  await send(mailbox, mail);
  expect(await page(mailbox, `/messages/${(await mailbox.messages())[0]?.id}`)).toContain(
    '<a href="https://example.test/t/1042?a=1&#38;b=2"',
  );
  const missing = await fetch(`${mailbox.address}/messages/none`);
  expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('There is no such message')]);
});

test('a taken port is one sentence that names the port and its variable', async () => {
  const port = await freePort();
  const squatter = createServer().listen(port, '127.0.0.1');
  const portVariables = { smtp: 'MAILBOX_SMTP_PORT', http: 'MAILBOX_PORT' };
  try {
    await expect(start({ smtpPort: port, portVariables })).rejects.toThrow(
      `Port ${port} for the mailbox (SMTP) is already taken: stop what listens there or choose another with MAILBOX_SMTP_PORT=<port>`,
    );
    await expect(start({ httpPort: port, portVariables })).rejects.toThrow(
      `Port ${port} for the mailbox's page is already taken: stop what listens there or choose another with MAILBOX_PORT=<port>`,
    );
  } finally {
    squatter.close();
  }
});

test('a stopped mailbox refuses connections', async () => {
  const mailbox = await start();
  await mailbox.stop();
  await expect(send(mailbox, mail)).rejects.toThrow(/ECONNREFUSED/);
});
