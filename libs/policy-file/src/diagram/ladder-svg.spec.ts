import { packOf, policyText } from '../testing/packs';
import { whole } from '../testing/whole';
import { ladderSvg } from './ladder-svg';

const textOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

it('webbee: five rungs, the first at the bottom, with the times that take a ticket up', () => {
  const svg = ladderSvg(packOf(policyText('webbee')), 'support');
  expect(textOf(svg)).toEqual(
    expect.arrayContaining([
      '1. Software developer',
      'New tickets come here',
      'After 8 hours (Time since creation)',
      'After 24 hours (Time since creation)',
      'After 36 hours (Time since creation)',
      '5. Director',
      'By intervening',
    ]),
  );
  const heightOf = (name: string) => Number(new RegExp(`y="(\\d+)">${name}`).exec(svg)?.[1]);
  expect(heightOf('1\\. Software')).toBeGreaterThan(heightOf('5\\. Director'));
});

it('is one document that says what it shows to who does not see it, and takes the colours around it', () => {
  const svg = ladderSvg(
    packOf(whole.replace('label: Team\n        role', 'label: "Team <A & B>"\n        role')),
    'support',
  );
  expect(svg).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-labelledby="whole-support-title whole-support-description">/,
  );
  expect(svg).toContain('<title id="whole-support-title">Support, Every part of the language</title>');
  expect(svg).toMatch(
    /<desc id="whole-support-description">1\. Desk: Desk: holds the ticket; New tickets come here\. 2\. Team &lt;A &amp; B&gt;: /,
  );
  expect(svg).not.toContain('<A');
  expect(svg).toContain('prefers-color-scheme:dark');
  expect(svg).not.toMatch(/href=|<script/);
});

it('a ladder of complaints is climbed by complaints', () => {
  expect(textOf(ladderSvg(packOf(whole), 'complaints')).filter((text) => text === 'By a complaint')).toHaveLength(2);
});

it('no text runs out of the picture or of its box', () => {
  for (const [id, ladder] of [
    ['webbee', 'support'],
    ['three-line', 'support'],
  ] as const) {
    const svg = ladderSvg(packOf(policyText(id)), ladder);
    const lines = [...svg.matchAll(/<text class="(\w+)" x="(\d+)"[^>]*>([^<]*)</g)];
    const room = ([, kind, x]: RegExpMatchArray) => (x === '372' ? 50 : kind === 'name' ? 33 : 44);
    expect(lines.filter((line) => (line[3] ?? '').length > room(line)).map(([, , , text]) => text)).toEqual([]);
  }
});

it('a ladder that there is not is named with those there are', () => {
  expect(() => ladderSvg(packOf(whole), 'suport')).toThrow(
    'policy whole has no ladder suport; it has support, complaints',
  );
});
