import { waitFor } from './wait-for';

const away = new Error('away');
const patience = (said: string[], forMs: number) => ({
  say: (line: string) => said.push(line),
  isAway: (error: unknown) => error === away,
  forMs,
});

it('waits for a part that is not there yet, and says so', async () => {
  const said: string[] = [];
  let asked = 0;
  const attempt = async (): Promise<string> => {
    asked += 1;
    if (asked < 2) throw away;
    return 'there';
  };
  expect(await waitFor('Temporal', attempt, patience(said, 5_000))).toBe('there');
  expect(said).toEqual(['Waiting for Temporal']);
});

it('gives up with one sentence', async () => {
  await expect(waitFor('PostgreSQL', () => Promise.reject(away), patience([], 100))).rejects.toThrow(
    'PostgreSQL did not answer within 0.1 s.',
  );
});

it('does not wait for what waiting cannot mend', async () => {
  const said: string[] = [];
  await expect(
    waitFor('PostgreSQL', () => Promise.reject(new Error('wrong password')), patience(said, 5_000)),
  ).rejects.toThrow('wrong password');
  expect(said).toEqual([]);
});
