import { packOf, RealWorld } from './testing/real-world';

/** 2026-03-02 is a Monday. */
const at = (day: number, time: string) => Date.parse(`2026-03-0${day}T${time}:00Z`);
const [monday, tuesday] = [2, 3];

/** Webbee with office hours as the contract, and an emergency that calls two people. */
function withEmergency(document: string): string {
  const more = `
calendars:
  office: { hours: { mon-fri: [09:00-17:00] } }
plans:
  office: { label: Office hours, calendar: office }
emergency:
  unresolved-for: 5m
  criteria: { shop-down: The shop is down }
  paging:
    roles: [team-lead, project-manager]
    via: [email]
    every: 5m
    rounds: 1
    fallback: director
`;
  return document.replace('\nclocks:\n', `${more}\nclocks:\n`);
}

describe('an emergency on the real server', () => {
  let world: RealWorld;
  beforeAll(async () => {
    world = await RealWorld.begin([await packOf('webbee', withEmergency)]);
  });
  afterAll(() => world.end());

  const declare = { name: 'declare-emergency', criterion: 'shop-down' } as const;

  it('calls one person after the other every five minutes, then the fallback, each at its instant', async () => {
    const ticket = await world.open('webbee', at(monday, '09:00'));
    expect(await ticket.say(at(monday, '09:04'), declare)).toMatchObject({ outcome: 'refused' });
    expect(await ticket.say(at(monday, '09:30'), declare)).toMatchObject({ outcome: 'accepted' });
    await ticket.until(at(monday, '10:00'));
    expect(await ticket.told(['paged', 'paging-exhausted'])).toEqual([
      'Mon 09:30 paged',
      'Mon 09:35 paged',
      'Mon 09:40 paging-exhausted',
    ]);
    const people = (await ticket.timeline()).map(({ facts }) => facts['people']).slice(-3);
    expect(people).toEqual([['tara-lead'], ['priya-manager'], ['dan-director']]);
    expect(await ticket.mailTo('tara.nair@webbee.example.org')).toHaveLength(1);
  });

  it("declared outside the contract's hours, calls begin at the next opening, and stop when somebody acknowledges", async () => {
    const ticket = await world.open('webbee', at(monday, '18:00'));
    expect(await ticket.say(at(monday, '18:30'), declare)).toMatchObject({ outcome: 'accepted' });
    await ticket.say(at(tuesday, '09:02'), { name: 'acknowledge' });
    await ticket.until(at(tuesday, '10:00'));
    expect(await ticket.told(['paged', 'paging-exhausted'])).toEqual(['Tue 09:00 paged']);
  });
});
