/** A policy that uses every part of the language, has no fault and gives lint nothing to say. */
export const whole = `policy: whole
version: 1
label: Every part of the language
zone: Europe/Berlin
reply-to: desk@example.org
language: de
calendars:
  office:
    hours: { mon-fri: [09:00-17:00] }
  always:
    hours: { every-day: [00:00-24:00] }
directory:
  ann: { name: Ann, email: ann@example.org, language: it, away: [2026-08-10..2026-08-14] }
  bob: { name: Bob, email: bob@example.org }
  cid: { name: Cid, email: cid@example.org }
  dot: { name: Dot, email: dot@example.org }
  eve: { name: Eve, email: eve@example.org }
roles:
  desk: { label: Desk, people: [ann], fallback: lead }
  lead: { label: Lead, people: [bob] }
  web-team: { label: Web team, people: [cid] }
  boss: { label: Boss, people: [dot] }
  chief: { label: Chief, people: [eve] }
priorities:
  high: { label: High, definition: It burns }
  low: { label: Low, definition: It does not }
default-priority: low
impacts:
  wide: { label: Wide, definition: Everybody }
  narrow: { label: Narrow, definition: Somebody }
urgencies:
  now: { label: Now, definition: It cannot wait }
  soon: { label: Soon, definition: It can }
matrix:
  wide: { now: high, soon: high }
  narrow: { now: high, soon: low }
plans:
  basic: { label: Basic, calendar: office }
  full: { label: Full, calendar: always, emergency-approved-by: boss }
regions:
  de: { label: Germany }
  us: { label: United States }
categories:
  bug: { label: Bug, definition: It is wrong }
  wish: { label: Wish, definition: It could be better }
category-required: true
areas:
  website: { label: Website, role: web-team, fallback: lead }
evidence:
  manual: { label: The manual was followed }
  letter: { label: The letter that says so, kind: text }
awaiting:
  awaiting-parts: { label: Awaiting parts, pauses: all, review-by: 3wd, cap: 10wd, calendar: office, tells: [holder, lead] }
ladders:
  support:
    label: Support
    kind: functional
    comes-to: desk
    rungs:
      desk:
        label: Desk
        role: desk
        gate: { any-evidence: [manual], tried: 1, offered-after: 3 }
        reasons:
          harder: It is harder
          asked-for: { label: They asked for somebody, needs: [letter], bypasses-gate: true, names-person: true, leads-to: [team], shows: Read the letter }
          by-area: { label: It is for the area's team, needs-area: true }
      team:
        label: Team
        role: lead
        held-by: area
        takes-categories: [bug]
        opens-for: [direct]
        sees: [desk]
        tells: [holder, { tell: [requester], via: [email, text], template: moved, shows: Somebody else has it now }]
        paging: { roles: [web-team], via: [phone], every: 5m, fallback: boss }
  complaints:
    label: Complaints
    kind: hierarchic
    climbed-by: complain
    at-top: tell-again
    rungs:
      first: { label: First, role: boss, tells: [accountable] }
      second: { label: Second, role: chief, tells: [accountable] }
consultations:
  together: { label: Together, asks: [boss, chief], reasons: { complex: It is complex }, evidence: [manual] }
clocks:
  response:
    label: Response
    starts-on: [opened]
    stops-on: [responded]
    time: working
    calendar: { by: region, de: office, us: always }
    targets:
      - { plans: [full], priorities: [high], target: 1h, time: elapsed }
      - { target: 2wd }
    warn: [50%, 75%]
    on-warn: { tell: [team], via: [teams, email], template: hurry }
    re-opening: new-cycle
  stay:
    label: Stay at the desk
    on: desk
    time: working
    calendar: { by: plan }
    target: 8h
    restarts-on: [consulted together, answered]
    on-breach: { climb-to: team, tell: [lead], repeat: { every: 2h, until: left, at-most: 3 } }
    on-return: grant 4h
  effort:
    label: Effort
    on: desk
    while-working: true
    unless-evidence: [manual]
    time: elapsed
    target: 15m
    on-breach: { tell: [holder] }
  wait:
    label: Long wait
    during: [awaiting-parts]
    target: 5wd
    calendar: office
    on-breach: { tell: [requester], resume: true }
emergency:
  unresolved-for: 5m
  needs: [manual]
  criteria:
    all-down: Everything is down
    tills-down: { label: More than half of the tills are down, more-than: 50% }
  paging: { roles: [lead], via: [goto, teams, phone], template: emergency, order: one-by-one, every: 5m, rounds: 2, fallback: boss }
  tells: [holder]
project: { from: team, decided-by: boss, consults: chief, pauses: all }
placements:
  elsewhere: { label: Elsewhere, on: escalated team, by: lead }
may:
  decide-project: [boss]
  suggest: [consulted]
notifications:
  on-opening: [holder]
  on-resolving: [requester]
  on-reopening: [holder, requester]
  events:
    - { on: opened, tell: [boss], via: [email], template: shown, categories: [wish], shows: Have a look }
    - { on: prioritised, tell: [requester], template: confirmation, plans: [full], regions: [de], areas: [website], priorities: [high] }
templates:
  hurry:
    de: { subject: '{{clock}}: Eile', text: '{{clock}} hat {{threshold}} erreicht{{#if again}} (noch einmal){{/if}}.' }
    it: { text: '{{clock}} ha raggiunto {{threshold}}.' }
  moved:
    de: { text: 'Ihr Anliegen ist jetzt bei {{#if person}}{{person}}{{else}}{{rung}}{{/if}}.' }
    it: { text: 'La richiesta è ora a {{rung}}.' }
closes-after: { after: 5wd, calendar: office }
interpretations:
  - { seed: It is silent, choice: This, alternative: That, key: awaiting.awaiting-parts }
  - { seed: It is silent, choice: This, alternative: That, key: clocks.response }
  - { seed: It is silent, choice: This, alternative: That, key: clocks.stay }
  - { seed: It is silent, choice: This, alternative: That, key: clocks.effort }
  - { seed: It is silent, choice: This, alternative: That, key: clocks.wait }
  - { seed: It is silent, choice: This, alternative: That, key: notifications.events }
  - { seed: It is silent, choice: This, alternative: That, key: emergency.paging }
  - { seed: It is silent, choice: This, alternative: That, key: emergency.tells }
  - { seed: It is silent, choice: This, alternative: That, key: roles.desk.fallback }
  - { seed: It is silent, choice: This, alternative: That, key: areas.website.fallback }
  - { seed: It is silent, choice: This, alternative: That, key: plans.full }
  - { seed: It is silent, choice: This, alternative: That, key: ladders.support }
  - { seed: It is silent, choice: This, alternative: That, key: ladders.complaints }
  - { seed: It is silent, choice: This, alternative: That, key: project }
  - { seed: It is silent, choice: This, alternative: That, key: closes-after }
from-seed:
  emergency.unresolved-for: within five minutes
  emergency.criteria.tills-down: more than half
  consultations.together: with both teams
  notifications.on-opening: its holder
  notifications.on-resolving: whoever asked
  notifications.on-reopening: both
tests:
  - name: Left alone it moves to the team
    rules: [1, 2]
    opened: 2026-03-02 09:00
    ticket: { impact: narrow, urgency: now, plan: full, region: us, category: bug, area: website, requester: rob, opened-by: ann, participants: [ria] }
    steps:
      - { at: 2026-03-02 10:00, arrives: 2026-03-02 10:05, by: ann, do: escalate, refused: [reason, missing] }
      - { at: 2026-03-02 10:30, by: ann, do: consult, consultation: together, reason: complex, evidence: [manual] }
    until: 2026-03-03 09:00
    expect:
      - 2026-03-02 18:30 escalated team tells cid, rob by email, text
    show: [escalated]
    holder: [cid]
    status: open
  - { name: No call comes to the team, opened: 2026-03-02 09:00, ticket: { rung: team, category: bug }, refused: directly }
`;
