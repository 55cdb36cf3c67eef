import type { MailboxMessage } from './message';

const refreshSeconds = 5;

/** The list of messages, newest first, refreshed by itself; `to` is the recipient looked for, if any. */
export function listPage(messages: MailboxMessage[], to: string): string {
  const rows = messages.map(
    (message) => `<li><a href="/messages/${encodeURIComponent(message.id)}">
      <b>${escaped(message.subject || '(no subject)')}</b>
      <span>${escaped(message.to.join(', '))}</span><time>${escaped(readable(message.receivedAt))}</time></a></li>`,
  );
  const empty =
    to === '' ? 'No mail yet. It appears here when Stepladder tells someone.' : 'No mail for this address yet.';
  return page(
    'Mailbox',
    `<h1>Mailbox</h1>
    <form><input name="to" type="email" value="${escaped(to)}" placeholder="recipient" aria-label="recipient"><button>Show</button></form>
    ${rows.length === 0 ? `<p class="empty">${empty}</p>` : `<p>${rows.length} ${rows.length === 1 ? 'message' : 'messages'}</p><ol>${rows.join('')}</ol>`}`,
    `<meta http-equiv="refresh" content="${refreshSeconds}">`,
  );
}

/** One message: headers, its text with links, and its HTML in a frame that runs nothing and loads nothing. */
export function messagePage(message: MailboxMessage): string {
  const { subject, from, to, receivedAt, text, html, attachments } = message;
  const facts = [
    ['From', from || '(nobody)'],
    ['To', to.join(', ')],
    ['Received', readable(receivedAt)],
    ...attachments.map(({ name, contentType, bytes }) => ['Attached', `${name} (${contentType}, ${bytes} bytes)`]),
  ];
  return page(
    subject || '(no subject)',
    `<p><a href="/">All mail</a></p><h1>${escaped(subject || '(no subject)')}</h1>
    <dl>${facts.map(([name = '', value = '']) => `<dt>${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join('')}</dl>
    ${text === '' && html === '' ? '<p class="empty">This message has no text.</p>' : ''}
    ${text === '' ? '' : `<pre>${linked(text)}</pre>`}
    ${html === '' ? '' : `<h2>As HTML</h2><iframe title="The message as HTML" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escaped(`<base target="_blank">${html}`)}"></iframe>`}`,
  );
}

/** The page for an address where there is nothing. */
export function missingPage(): string {
  return page(
    'Not found',
    '<h1>Not found</h1><p class="empty">There is no such message (any more).</p><p><a href="/">All mail</a></p>',
  );
}

function page(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    ${head}<title>${escaped(title)}</title><style>${style}</style></head><body><main>${body}</main></body></html>`;
}

function linked(text: string): string {
  const pieces = text.split(/(https?:\/\/[^\s<>"']+)/);
  // Split by a group: every odd piece is an address.
  return pieces
    .map((piece, at) =>
      at % 2 === 1
        ? `<a href="${escaped(piece)}" target="_blank" rel="noreferrer">${escaped(piece)}</a>`
        : escaped(piece),
    )
    .join('');
}

function readable(instant: string): string {
  return instant.replace('T', ' ').replace(/\.\d+Z$/, ' UTC');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

const style = `
  :root { color-scheme: light dark; --line: #d5d9e0; --soft: #5c6570; --card: #f5f6f8; --link: #0b5cad }
  @media (prefers-color-scheme: dark) { :root { --line: #3a414b; --soft: #a3adb9; --card: #1d2127; --link: #7db8f5 } }
  * { box-sizing: border-box } body { margin: 0; font: 16px/1.5 system-ui, sans-serif }
  main { max-width: 48rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
  h1 { font-size: 1.4rem; line-height: 1.3 } h2 { font-size: 1rem } a { color: var(--link) }
  form { display: flex; gap: .5rem } input { flex: 1; min-width: 0 } input, button { font: inherit; padding: .3rem .6rem }
  ol { list-style: none; margin: 0; padding: 0; border-top: 1px solid var(--line) } li { border-bottom: 1px solid var(--line) }
  li a { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .6rem .3rem; color: inherit; text-decoration: none }
  li a:hover, li a:focus { background: var(--card) } li b { flex: 1 0 100% } li span { flex: 1 1 14rem }
  span, time, dt, .empty { color: var(--soft); font-size: .9rem } .empty { padding: 2rem 0; text-align: center }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem } dd { margin: 0 }
  pre { white-space: pre-wrap; background: var(--card); padding: 1rem; border-radius: .4rem; font: 15px/1.5 ui-monospace, monospace }
  iframe { width: 100%; height: 28rem; border: 1px solid var(--line); border-radius: .4rem; background: #fff; color-scheme: light }`;
