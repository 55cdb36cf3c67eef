import { Gate } from './gate';

describe('Gate', () => {
  it('lets no more through at a time than it says, and everybody in the end, in order', async () => {
    const gate = new Gate(2);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const visit = (name: number) =>
      gate.through(async () => {
        inside += 1;
        most = Math.max(most, inside);
        order.push(name);
        await Promise.resolve();
        inside -= 1;
        return name;
      });
    expect(await Promise.all([1, 2, 3, 4, 5].map(visit))).toEqual([1, 2, 3, 4, 5]);
    expect(order).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('stays open when what went through failed', async () => {
    const gate = new Gate(1);
    await expect(gate.through(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(gate.through(() => Promise.resolve('yes'))).resolves.toBe('yes');
  });
});
