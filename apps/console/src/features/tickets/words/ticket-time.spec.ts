import { ticketNow } from './ticket-time';

describe("a ticket's present", () => {
  it('is ours without a rated clock', () => {
    expect(ticketNow(undefined, 5_000)).toBe(5_000);
  });

  it('runs on from its origin at its rate', () => {
    expect(ticketNow({ realOriginAt: 1_000, virtualOriginAt: 500_000, rate: 3_600 }, 3_000)).toBe(7_700_000);
  });

  it('takes its origins as text too', () => {
    const clock = { realOriginAt: '1970-01-01T00:00:01.000Z', virtualOriginAt: '1970-01-01T00:00:02.000Z', rate: 2 };
    expect(ticketNow(clock, 2_000)).toBe(4_000);
  });
});
