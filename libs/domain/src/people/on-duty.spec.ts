import { monday, tuesday } from '../testing/story';
import { aLadder, aPolicy, aRole, aRung } from '../testing/parts';
import type { Role } from '../policy/policy';
import { mayActAs, onDuty, onDutyFor } from './on-duty';

const at = monday('12:00');
const awayMonday = (person: string) => ({ person, from: monday('00:00'), to: tuesday('00:00') });

function desk(roles: Role[], away: string[] = []) {
  const areas = [
    { id: 'website', label: 'Website', role: 'web' },
    { id: 'phones', label: 'Phones', role: 'phone', fallback: 'desk' },
  ];
  return aPolicy({ ladders: [aLadder([aRung('desk')])], roles, areas, away: away.map(awayMonday) });
}

const team = aRole('desk', ['dora', 'dirk'], { fallback: 'lead' });
const lead = aRole('lead', ['lea']);

it('whoever is away is passed over while somebody else of the role is there', () => {
  expect(onDuty(desk([team, lead], ['dora']), 'desk', at)).toEqual({ people: ['dirk'] });
});

it('where all are away the fallback plays the role at once, and it is known that nobody was on', () => {
  const policy = desk([team, lead], ['dora', 'dirk']);
  expect(onDuty(policy, 'desk', at)).toEqual({
    people: ['lea'],
    nobodyOn: { role: 'desk', away: ['dora', 'dirk'] },
  });
  expect(onDuty(policy, 'desk', tuesday('00:00'))).toEqual({ people: ['dora', 'dirk'] });
});

it('an empty role is played by its fallback', () => {
  const policy = desk([aRole('desk', [], { fallback: 'lead' }), lead]);
  expect(onDuty(policy, 'desk', at)).toEqual({ people: ['lea'], nobodyOn: { role: 'desk', away: [] } });
});

it('the fallback of the fallback is next; roles that stand in for each other end with those who are away', () => {
  const chain = [team, aRole('lead', [], { fallback: 'boss' }), aRole('boss', ['bo'])];
  expect(onDuty(desk(chain, ['dora', 'dirk']), 'desk', at).people).toEqual(['bo']);
  const circle = [team, aRole('lead', [], { fallback: 'desk' })];
  expect(onDuty(desk(circle, ['dora', 'dirk']), 'desk', at)).toEqual({
    people: ['dora', 'dirk'],
    nobodyOn: { role: 'desk', away: ['dora', 'dirk'] },
  });
});

it("an area's fallback comes before the role's, and without either whoever plays the rung", () => {
  const phone = aRole('phone', ['phil'], { fallback: 'lead' });
  const web = aRole('web', []);
  const policy = desk([team, lead, phone, web], ['phil']);
  expect(onDutyFor(policy, 'phones', 'lead', at)).toEqual({
    people: ['dora', 'dirk'],
    nobodyOn: { role: 'phone', area: 'phones', away: ['phil'] },
  });
  expect(onDutyFor(policy, 'website', 'lead', at).people).toEqual(['lea']);
  expect(onDutyFor(policy, 'phones', 'lead', tuesday('12:00'))).toEqual({ people: ['phil'] });
});

it('a fallback may act in a role only while nobody of the role is there', () => {
  expect(mayActAs(desk([team, lead]), 'desk', at)).toEqual(['dora', 'dirk']);
  expect(mayActAs(desk([team, lead], ['dora', 'dirk']), 'desk', at)).toEqual(['dora', 'dirk', 'lea']);
});
