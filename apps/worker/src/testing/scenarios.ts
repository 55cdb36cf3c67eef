import type { RealTicket } from './real-ticket';
import type { RealWorld } from './real-world';

const at = (day: number, time: string) => Date.parse(`2026-03-${String(day).padStart(2, '0')}T${time}:00Z`);
const [monday, tuesday, wednesday, thursday] = [2, 3, 4, 5];

/** One life of a ticket, named after what is special about it; its recorded history is replayed for every change. */
export type Scenario = {
  name: string;
  policy: 'webbee' | 'three-line';
  live: (world: RealWorld) => Promise<RealTicket>;
};

/** The kinds of life a ticket can lead; continued-as-new is lived on a server of its own. */
export const scenarios: Scenario[] = [
  {
    name: 'plain',
    policy: 'webbee',
    live: async (world) => {
      const ticket = await world.open('webbee', at(monday, '09:00'));
      await ticket.say(at(monday, '10:00'), { name: 'acknowledge' });
      await ticket.say(at(monday, '12:00'), { name: 'resolve' });
      return ticket;
    },
  },
  {
    name: 'ladder',
    policy: 'webbee',
    live: async (world) => {
      const ticket = await world.open('webbee', at(monday, '09:00'), { priority: 'critical' });
      await ticket.say(at(wednesday, '10:00'), { name: 'intervene', blockers: 2 });
      await ticket.say(at(thursday, '10:00'), { name: 'resolve' });
      return ticket;
    },
  },
  {
    name: 'pause',
    policy: 'three-line',
    live: async (world) => {
      const ticket = await world.open('three-line', at(monday, '10:00'));
      await ticket.say(at(monday, '12:00'), { name: 'await', reason: 'awaiting-parts' });
      await ticket.say(at(tuesday, '10:00'), { name: 'resume' });
      return ticket.until(at(wednesday, '16:00'));
    },
  },
  {
    name: 'refused',
    policy: 'three-line',
    live: async (world) => {
      const ticket = await world.open('three-line', at(monday, '10:00'));
      await ticket.say(at(monday, '11:00'), { name: 'escalate' });
      await ticket.say(at(monday, '11:05'), { name: 'hand-back' });
      return ticket;
    },
  },
  {
    name: 'escalated-by-hand',
    policy: 'three-line',
    live: async (world) => {
      const ticket = await world.open('three-line', at(monday, '10:00'));
      await ticket.say(at(monday, '11:00'), { name: 'escalate', reason: 'no-known-fix' });
      await ticket.say(at(monday, '14:00'), { name: 'consult', rung: 'third-line' });
      await ticket.say(at(monday, '16:00'), { name: 'hand-back' });
      return ticket.until(at(thursday, '12:00'));
    },
  },
  {
    name: 'late-command',
    policy: 'webbee',
    live: async (world) => {
      const ticket = await world.open('webbee', at(monday, '09:00'));
      await ticket.until(at(monday, '17:10'));
      await ticket.say(at(monday, '16:59'), { name: 'resolve' }, { travel: false });
      return ticket;
    },
  },
  {
    name: 're-opened',
    policy: 'webbee',
    live: async (world) => {
      const ticket = await world.open('webbee', at(monday, '09:00'));
      await ticket.say(at(tuesday, '15:00'), { name: 'resolve' });
      await ticket.say(at(thursday, '10:00'), { name: 'reopen' });
      return ticket.until(at(thursday, '17:00'));
    },
  },
  {
    name: 'cancelled',
    policy: 'webbee',
    live: async (world) => {
      const ticket = await world.open('webbee', at(monday, '09:00'));
      await ticket.say(at(monday, '09:30'), { name: 'cancel' });
      return ticket;
    },
  },
];
