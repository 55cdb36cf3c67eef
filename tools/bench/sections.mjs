import { arithmeticBarsText } from './arithmetic-bars.mjs';

const perSecond = (value) => value.toFixed(1);
const ms = (value) => value.toFixed(value < 10 ? 1 : 0);
const thousands = (value) => Math.round(value).toLocaleString('en-GB');

/** Starts a second, round by round, and where the CPU time went. */
export function startSections(start) {
  const { rounds, perSecond: medians, ratio, sizes, history, late, answerMs, acceptedPerSecond, cpuMsEach } = start;
  const row = (name, { a, b, c }, own) => [name, perSecond(a), perSecond(b), perSecond(c), own.toFixed(2)];
  const byRound = rounds.map(({ a, b, c, ratio: own }, index) =>
    row(String(index + 1), { a: a.perSecond, b: b.perSecond, c: c.perSecond }, own),
  );
  return [
    {
      title: 'Opening tickets, beside bare workflows',
      text: [
        [
          '(a) `client.workflow.start` of an empty workflow that sleeps, until the starts have returned.',
          '(b) A bare workflow with the history of a ticket just opened (search attributes, timer, local activity, one activity on a queue of its own) and the same input; its activities do nothing; until each has done its activity.',
          '(c) `POST /v1/tickets`, until each ticket is in the read model and its holder told by e-mail (the message is `sent`).',
        ].join('\n'),
        `${sizes.rounds} rounds of ${sizes.tickets} each after ${sizes.warmUp} to warm up, ${sizes.concurrency} requests at a time; only one of the three runs its load at a time, another one first in each round; medians. Before each, ${thousands(sizes.leftoversMs / 1000)} s in which nothing is asked: the timeouts of the load before it come within ten, and are not to be counted with it. One Temporal development server on a file, one PostgreSQL with fsync, one mailbox, all from \`npm start\`; bare worker and product worker are processes with the same options.`,
        historyWords(history),
      ],
      table: {
        head: ['round', '(a) per s', '(b) per s', '(c) per s', 'c ÷ b (bar: ≥ 0.80)'],
        rows: [...byRound, row('**median**', medians, ratio)],
      },
      after: [
        `The bar is ${ratio >= 0.8 ? 'met' : '**not met**'}: the median ratio is ${ratio.toFixed(2)}. The API answered ${perSecond(acceptedPerSecond)} openings a second (p50 ${ms(answerMs.p50)} ms, p99 ${ms(answerMs.p99)} ms). Openings that Temporal did not take within 2 s and the schedule had to deliver: ${late}.`,
      ],
    },
    ...(Object.values(cpuMsEach.c).some((value) => value > 0) ? [cpuSection(cpuMsEach)] : []),
  ];
}

function historyWords({ isSame, events, bareEvents, ticket, bare }) {
  if (isSame) return `The two histories were compared event by event: the same ${events} events in the same order.`;
  const told = (tally) =>
    Object.entries(tally)
      .map(([type, count]) => `${count} ${type}`)
      .join(', ');
  return `**The two histories differ**: the ticket has ${events} events (${told(ticket)}), the bare workflow ${bareEvents} (${told(bare)}).`;
}

function cpuSection(cpuMsEach) {
  const parts = Object.keys(cpuMsEach.c).sort((one, other) => cpuMsEach.c[other] - cpuMsEach.c[one]);
  const total = (name) => Object.values(cpuMsEach[name]).reduce((sum, value) => sum + value, 0);
  const row = (part, pick) => [part, ...['a', 'b', 'c'].map((name) => pick(name).toFixed(1))];
  return {
    title: 'CPU time of one start',
    text: [
      'CPU ms of each process divided by the starts of the round, up to the moment at which nothing was left to do; medians. The driver is the bench itself.',
    ],
    table: {
      head: ['process', '(a) ms', '(b) ms', '(c) ms'],
      rows: [...parts.map((part) => row(part, (name) => cpuMsEach[name][part] ?? 0)), row('**all**', total)],
    },
  };
}

/** Events of one life by chapter and by type. */
export function lifeSections({ rate, events, byType, chapters }) {
  const [, climb] = chapters;
  const isMet = (figure, aim) => (figure <= aim ? 'met' : '**not met**');
  const rows = chapters.map(({ name, events: own, notices }) => [name, String(own), String(notices)]);
  return [
    {
      title: 'Events in the history of one Webbee ticket',
      text: [
        `One real ticket on the rated clock (${thousands(rate)} times as fast; time is not skipped, which would add events): opened, three timed climbs, resolved by a command after 36 hours, closed by itself 14 days later. By the policy the first two climbs tell two people each and the third three.`,
      ],
      table: {
        head: ['chapter', 'events', 'people told'],
        rows: [
          ...rows,
          ['**whole life**', String(events), String(chapters.reduce((sum, { notices }) => sum + notices, 0))],
        ],
      },
      after: [
        `Whole life: aim ≤ 80, ${events} measured (${(events / 80).toFixed(2)} of it): ${isMet(events, 80)}. One climb that tells two people: aim ≤ 12, ${climb.events} measured (${(climb.events / 12).toFixed(2)} of it): ${isMet(climb.events, 12)}.`,
      ],
    },
    {
      title: 'The same events by type',
      text: [],
      table: {
        head: ['event', 'whole life', 'first climb'],
        rows: Object.entries(byType).map(([type, count]) => [type, String(count), String(climb.byType[type] ?? 0)]),
      },
    },
  ];
}

/** How late rungs come. */
export function latenessSection(measures) {
  const [{ probes, rate }] = measures;
  return {
    title: 'Lateness of rungs',
    text: [
      `${probes} Webbee tickets, opened one by one on the rated clock (${thousands(rate)} times as fast), climb three timed rungs each. Lateness in real ms, from the timeline: recorded_at − at, divided by the rate. The others are open tickets of the API whose next rung is hours away; with them, the bare workflows of the comparison above were asleep on the same server.`,
    ],
    table: {
      head: ['other open tickets', 'rungs', 'p50 ms', 'p99 ms', 'max ms'],
      rows: measures.map(({ others, rungs, p50, p99, max }) => [
        thousands(others),
        String(rungs),
        ms(p50),
        ms(p99),
        ms(max),
      ]),
    },
  };
}

/** How long a new version takes for many open tickets, and what others notice meanwhile. */
export function rollOutsSection({ looked, out, back, storing }) {
  const seconds = (value) => (value / 1_000).toFixed(1);
  const row = (what, { tickets, ms: took, waitMs, memoryMiB }) => [
    what,
    thousands(tickets),
    seconds(took),
    ms(waitMs.p50),
    ms(waitMs.max),
    thousands(memoryMiB.API),
    thousands(memoryMiB.worker),
  ];
  return {
    title: 'A new version for many open tickets',
    text: [
      `Webbee’s open tickets, and a version in which the first step up comes after one hour instead of eight. ${thousands(out.tickets)} have workflows, which are told, climb and are written before a roll-out counts as done (stored after ${seconds(out.storedMs)} s); more are copies of their rows, which is all that a preview and the storing look at. Beside each, one other request to the API after another: what it waited. Memory is the most of a process meanwhile.`,
    ],
    table: {
      head: ['what', 'tickets', 's', 'another request p50 ms', 'max ms', 'API MiB', 'worker MiB'],
      rows: [
        ...looked.map((each) => row('preview, page by page', each)),
        row('roll-out stored', storing),
        row('rolled out until done', out),
        row('rolled back until done', back),
      ],
    },
  };
}

/** Operations a CPU second beside others. */
export function arithmeticSection(arithmetic) {
  const { results, compile, holidays, questions, rounds, cpuMs } = arithmetic;
  const [own] = results;
  const share = ({ add, between }) =>
    add === 1 && between === 1 ? 'all' : `${(add * 100).toFixed(1)} % / ${(between * 100).toFixed(1)} %`;
  const times = (value, other) => (other === value ? '1' : `${thousands(value / other)}`);
  return {
    title: 'Working-time arithmetic',
    text: [
      `Monday to Friday 09:00–17:00 UTC, 2020 to 2039, without ${holidays} public holidays of England. ${thousands(questions)} questions at any time of day, the same for everybody, over and over: add half an hour to 40 working hours; the working time between two instants up to 30 days apart. Operations a CPU second (user and system), medians of ${rounds} rounds of ${cpuMs} ms CPU in turn; the last column is the share of 300 questions answered as by Stepladder.`,
    ],
    table: {
      head: [
        '',
        'addWorking /s',
        'Stepladder is … times as fast',
        'workingBetween /s',
        'Stepladder is … times as fast',
        'same answers',
      ],
      rows: results.map(({ name, add, between, agrees }) => [
        name,
        thousands(add),
        times(own.add, add),
        thousands(between),
        times(own.between, between),
        share(agrees),
      ]),
    },
    after: [
      arithmeticBarsText(arithmetic),
      `Stepladder compiles first: twenty years with holidays by rule take ${ms(compile.firstMs)} ms the first time in a process (finding the holidays included) and ${ms(compile.againMs)} ms after that; a ticket holds 127 days.`,
    ],
  };
}
