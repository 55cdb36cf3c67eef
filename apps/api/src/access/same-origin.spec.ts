import type { IdentifiedRequest } from './principal';
import { comesFromElsewhere } from './same-origin';

function request(method: string, headers: Record<string, string>, via?: 'session' | 'key'): IdentifiedRequest {
  return { method, headers: { host: 'help.example.org', ...headers }, principal: via && { via } } as IdentifiedRequest;
}

it.each([
  ['a page of ours', request('POST', { 'sec-fetch-site': 'same-origin' }, 'session'), false],
  ['a page of another site', request('POST', { 'sec-fetch-site': 'cross-site' }, 'session'), true],
  ['a page of a sister domain', request('POST', { 'sec-fetch-site': 'same-site' }, 'session'), true],
  ['an old browser, our origin', request('POST', { origin: 'https://help.example.org' }, 'session'), false],
  ['an old browser, another origin', request('DELETE', { origin: 'https://evil.example' }, 'session'), true],
  ['an origin that is hidden', request('POST', { origin: 'null' }, 'session'), true],
  ['a session without any proof', request('POST', {}, 'session'), true],
  ['a program that signs in', request('POST', {}), false],
  ['another site that signs in', request('POST', { 'sec-fetch-site': 'cross-site' }), true],
  ['reading', request('GET', { 'sec-fetch-site': 'cross-site' }, 'session'), false],
])('judges %s', (_, asked, elsewhere) => {
  expect(comesFromElsewhere(asked)).toBe(elsewhere);
});
