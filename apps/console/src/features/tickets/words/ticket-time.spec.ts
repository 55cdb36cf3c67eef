import { ticketNow } from './ticket-time';

describe("a ticket's present", () => {
  it('is ours without a rated clock', () => {
    expect(ticketNow(undefined, 5_000)).toBe(5_000);
  });

  it('runs on from its origin at its rate', () => {
    const [realOriginAt, virtualOriginAt] = ['1970-01-01T00:00:01.000Z', '1970-01-01T00:08:20.000Z'];
    expect(ticketNow({ realOriginAt, virtualOriginAt, rate: 3_600 }, 3_000)).toBe(7_700_000);
  });
});
