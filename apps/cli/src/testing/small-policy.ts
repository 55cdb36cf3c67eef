/** A policy of one rung with a clock of an hour, and the tests given. */
export const smallPolicy = (tests: string): string => `policy: small
version: 1
label: Small
zone: Europe/Berlin
directory: { ann: { name: Ann, email: ann@example.org } }
roles: { desk: { label: Desk, people: [ann] } }
priorities: { normal: { label: Normal, definition: All of them } }
default-priority: normal
ladders: { support: { label: Support, kind: functional, rungs: { desk: { label: Desk, role: desk } } } }
clocks: { limit: { label: Limit, time: elapsed, target: 1h, on-breach: { tell: [holder] } } }
closes-after: { after: 24h, time: elapsed }
tests:
${tests}`;

/** A test of it that comes true. */
export const green = `  - name: After an hour Ann is told
    rules: [1]
    opened: 2026-03-02 09:00
    until: 2026-03-02 12:00
    expect: [2026-03-02 10:00 clock-breached limit tells ann by email]
`;
/** A test of it that does not: the clock breaches after an hour, and nobody resolves the ticket. */
export const red = `  - name: After two hours Ann is told
    opened: 2026-03-02 09:00
    until: 2026-03-02 12:00
    expect:
      - 2026-03-02 11:00 clock-breached limit
    status: resolved
`;
