import { green, red, smallPolicy } from '../testing/small-policy';
import { typed } from '../testing/typed';

const { written, stepladder } = typed();

/** The lines about moves, without the columns' widths. */
const moves = (stdout: string): string[] =>
  stdout
    .split('\n')
    .filter((line) => / (escalated|handed-back) /.test(line))
    .map((line) => line.replace(/ {2,}/g, ' | '));

const parts = `opened: 2026-03-06 16:00
steps:
  - { at: 2026-03-06 16:30, by: fay-firstline, do: await, reason: awaiting-parts }
  - { at: 2026-03-10 10:00, by: fay-firstline, do: resume }
until: 2026-03-11 17:00
`;
const handedBack = `opened: 2026-03-06 16:00
steps:
  - { at: 2026-03-09 16:30, by: sam-secondline, do: hand-back }
until: 2026-03-10 17:00
`;

describe('stepladder simulate', () => {
  it('awaiting parts from Friday 16:30 to Tuesday 10:00 the call moves Wednesday 09:30, in the zone of the policy', async () => {
    const { code, stdout } = await stepladder(['simulate', 'three-line', written('parts.yaml', parts)]);
    expect(code).toBe(0);
    expect(moves(stdout)).toEqual([
      '2026-03-11 Wednesday 09:30 | escalated | clock first-line-day at breach | first-line → second-line | sam-secondline, fay-firstline, requester by email',
    ]);
    expect(stdout).toContain('AT (Europe/London)');
    expect(stdout).toContain('At 2026-03-11 Wednesday 17:00: in-progress, normal, held by sam-secondline.');
  });

  it('moved Monday 16:00 and handed back at 16:30 the call moves again Tuesday 12:30; a script may come from standard input', async () => {
    const { code, stdout } = await stepladder(['simulate', 'policies/three-line.yaml', '-'], handedBack);
    expect(code).toBe(0);
    expect(moves(stdout).map((line) => line.split(' | ')[0])).toEqual([
      '2026-03-09 Monday 16:00',
      '2026-03-09 Monday 16:30',
      '2026-03-10 Tuesday 12:30',
    ]);
  });

  it('with --json it writes entries, messages, answers and the ticket, instants as the API does', async () => {
    const { stdout } = await stepladder(['simulate', 'three-line', '-', '--json'], handedBack);
    const life = JSON.parse(stdout) as Record<'entries' | 'messages' | 'answers', object[]> & { ticket: object };
    expect(life.entries).toContainEqual(
      expect.objectContaining({ at: '2026-03-10T12:30:00.000Z', type: 'escalated', rung: 'second-line' }),
    );
    expect(life.answers).toEqual([{ commandId: 'step-1', outcome: 'accepted' }]);
    expect(life.messages[0]).toMatchObject({ channel: 'email', at: '2026-03-06T16:00:00.000Z' });
    expect(life.ticket).toMatchObject({ status: expect.any(String), openedAt: '2026-03-06T16:00:00.000Z' });
  });

  it("runs one of the policy's own tests by number or words, and says whether it came as expected", async () => {
    const policy = written('small.yaml', smallPolicy(green + red));
    expect(await stepladder(['simulate', policy, 'an hour'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('As expected.'),
    });
    const second = await stepladder(['simulate', policy, '2']);
    expect([second.code, second.stderr]).toEqual([
      1,
      expect.stringContaining('2026-03-02 11:00 clock-breached limit is missing; it came at 2026-03-02 10:00'),
    ]);
    const several = await stepladder(['simulate', policy, 'Ann is told']);
    expect([several.code, several.stderr]).toEqual([2, expect.stringContaining('2: After two hours Ann is told')]);
    expect((await stepladder(['simulate', policy, '3'])).stderr).toContain('has 2 tests; there is no test 3');
  });

  it('names what is wrong with a policy or a script, by file and line, and misses neither silently', async () => {
    const wrong = await stepladder(['simulate', 'three-line', written('wrong.yaml', parts.replace('parts', 'rain'))]);
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringMatching(/wrong\.yaml:3:\d+ .*awaiting-rain/)]);
    expect((await stepladder(['simulate', 'no-such-policy', '1'])).stderr).toContain(
      'There is no policy no-such-policy',
    );
    const broken = await stepladder(['simulate', written('broken.yaml', 'policy: 1'), '1']);
    expect([broken.code, broken.stderr]).toEqual([1, expect.stringMatching(/broken\.yaml:1:1 .*is missing/)]);
  });
});
