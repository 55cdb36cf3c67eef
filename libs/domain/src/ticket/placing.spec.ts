import { aLadder, aPolicy, aRung } from '../testing/parts';
import type { PlacementRule } from '../policy/emergency-rule';
import { monday, Story } from '../testing/story';

const zoho: PlacementRule = { id: 'zoho', label: 'Zoho Desk', on: 'escalated', rung: 'product', by: 'product' };
const policy = aPolicy({ ladders: [aLadder([aRung('second'), aRung('product'), aRung('dev')])], placements: [zoho] });

/** What is to be placed elsewhere because of the ticket being moved up so often, and what the timeline says. */
function placed(times: number, rule = zoho, placements: string[] = []) {
  const story = new Story({ ...policy, placements: [rule] }, monday('09:00'), { placements });
  const effects = Array.from({ length: times }, (_, i) => story.say(monday(`10:0${i}`), { name: 'escalate' }).effects);
  const wanted = effects.flat().flatMap((effect) => (effect.type === 'place-elsewhere' ? [effect.placement] : []));
  return { wanted, entries: story.entries.filter(({ type }) => type === 'placement-wanted'), ticket: story.ticket };
}

it('a ticket is wanted in another system when it reaches the rung, in the name of a role', () => {
  const { wanted, entries, ticket } = placed(1);
  expect(wanted).toEqual([{ system: 'zoho', by: 'product', at: monday('10:00'), entrySeq: entries[0]?.seq }]);
  expect(entries).toMatchObject([{ placement: 'zoho', because: { code: 'command', command: 'escalate', by: 'ann' } }]);
  expect(ticket.placements).toEqual(['zoho']);
});

it('once for ever, and not where it is kept already', () => {
  const { rung: _, ...everywhere } = zoho;
  expect(placed(2, everywhere).wanted).toHaveLength(1);
  expect(placed(1, zoho, ['zoho']).wanted).toEqual([]);
});

it('a command that arrives late places it as if it had come in time', () => {
  const story = new Story(policy, monday('09:00'));
  story.say(monday('11:00'), { name: 'note' });
  const { effects } = story.say(monday('10:00'), { name: 'escalate' }, { now: monday('11:01') });
  const [wanted] = story.entries.filter(({ type }) => type === 'placement-wanted');
  expect(effects).toContainEqual({
    type: 'place-elsewhere',
    placement: { system: 'zoho', by: 'product', at: monday('10:00'), entrySeq: wanted?.seq },
  });
});
