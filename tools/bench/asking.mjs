import { request } from 'node:http';

/** Asks the API with the administrator's key: the body of the answer. Rejects unless the answer is a 2xx. */
export function askerOf({ api, apiKey }, agent) {
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const sent = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${apiKey}`,
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(sent),
      };
      const asked = request(new URL(path, api), { method, agent, headers }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk) => (text += chunk));
        answer.on('end', () => {
          if (answer.statusCode >= 300) reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`));
          else resolve(text === '' ? undefined : JSON.parse(text));
        });
      });
      asked.on('error', reject);
      asked.end(sent);
    });
}

/** A request to open a ticket, from one of a hundred people. */
export function openingOf(index, more = {}) {
  const who = index % 100;
  return {
    policy: 'webbee',
    subject: `Orders of channel ${index} do not arrive`,
    description:
      'Since this morning no order of this channel has reached the warehouse. Nothing was changed on our side.',
    requester: { name: `Requester ${who}`, email: `requester-${who}@example.org` },
    ...more,
  };
}
