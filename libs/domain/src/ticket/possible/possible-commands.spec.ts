import { monday, Story, tuesday } from '../../testing/story';
import { webbee } from '../../testing/webbee';
import { commandNames, type CommandName } from '../command';
import { whyNot } from '../why-not/why-not';
import { possibleCommands, type PossibleCommand } from './possible-commands';

const gated = {
  ...webbee,
  evidence: [{ id: 'manual-followed', label: 'Manual followed', kind: 'tick' as const }],
  ladders: webbee.ladders.map((ladder) => ({
    ...ladder,
    rungs: ladder.rungs.map((rung, index) =>
      index === 0 ? { ...rung, gate: { anyEvidence: ['manual-followed'], tried: 0, offeredAfter: 0 } } : rung,
    ),
  })),
};

function ask(name: CommandName, { policy = webbee, story = new Story(policy, monday('09:00')) } = {}): PossibleCommand {
  const giver = { by: 'dev', at: monday('10:00') };
  return possibleCommands(story.policy, story.ticket, giver).find(({ command }) => command === name)!;
}

describe('what can be asked of a ticket now', () => {
  it('is told of every command, each with at least one way to give it', () => {
    const story = new Story(webbee, monday('09:00'));
    const all = possibleCommands(story.policy, story.ticket, { by: 'dev', at: monday('10:00') });
    expect(all.map(({ command }) => command)).toEqual(commandNames);
    expect(all.filter(({ choices }) => choices.length === 0)).toEqual([]);
  });

  it('is allowed where nothing stands against it, and says why not where something does', () => {
    expect(ask('acknowledge')).toMatchObject({ allowed: true, reasons: [], missing: [] });
    expect(ask('hand-back')).toMatchObject({ allowed: false, reasons: ['the ticket is on the first rung'] });
    expect(ask('await')).toMatchObject({ allowed: false, reasons: ['this policy has no reason to wait'] });
    expect(ask('reopen')).toMatchObject({
      allowed: false,
      reasons: [expect.stringContaining('reopen is for a ticket')],
    });
  });

  it('a gate says what is missing before it is tried, and which evidence would do', () => {
    const escalate = ask('escalate', { policy: gated });
    expect(escalate).toMatchObject({
      allowed: true,
      reasons: [],
      missing: ['missing: Manual followed (manual-followed)'],
    });
    expect(escalate.choices[0]).toMatchObject({ evidence: ['manual-followed'] });
  });

  it('what was handed in before is not asked for again', () => {
    const story = new Story(gated, monday('09:00'));
    story.say(monday('09:30'), { name: 'start-work', evidence: ['manual-followed'] });
    expect(ask('escalate', { policy: gated, story }).missing).toEqual([]);
  });

  it('a way up says of every rung above whether it may be asked for, and which it is when none is', () => {
    const skipping = { ...webbee, ladders: webbee.ladders.map((ladder) => ({ ...ladder, skip: true })) };
    const [first] = ask('escalate').choices;
    const goals = first?.goals ?? [];
    expect(goals.length).toBeGreaterThan(1);
    expect(goals.map(({ usual }) => usual)).toEqual(goals.map((_, index) => index === 0));
    expect(goals[0]).toMatchObject({ allowed: true, reasons: [] });
    expect(goals[1]).toMatchObject({ allowed: false, reasons: [expect.stringContaining('rungs may not be skipped')] });
    const [far] = ask('escalate', { policy: skipping }).choices[0]?.goals?.slice(1) ?? [];
    expect(far).toMatchObject({ allowed: true, missing: [expect.stringMatching(/^going past .* needs a reason$/)] });
  });

  it('goes by what has become of the ticket', () => {
    const story = new Story(webbee, monday('09:00'));
    story.say(monday('09:30'), { name: 'resolve' });
    expect(ask('acknowledge', { story }).reasons).toEqual(['the ticket is resolved; reopen it first']);
    expect(ask('reopen', { story }).allowed).toBe(true);
  });

  it('what it allows without anything missing, the engine takes', () => {
    const story = new Story(gated, monday('09:00')).until(tuesday('10:00'));
    const giver = { by: 'dev', at: tuesday('10:00') };
    for (const { command, choices } of possibleCommands(story.policy, story.ticket, giver))
      for (const { facts, allowed, missing } of choices) {
        const given = { ...facts, name: command, commandId: 'x', by: 'dev' } as Parameters<typeof whyNot>[2];
        const refused = whyNot(story.policy, story.ticket, given, { at: giver.at });
        if (allowed) expect({ command, refused }).toEqual({ command, refused: missing });
        else expect({ command, refused: refused.length > 0 }).toEqual({ command, refused: true });
      }
  });
});
