'use strict';
const { defineSearchAttributeKey } = require('@temporalio/common');
const {
  condition,
  proxyActivities,
  proxyLocalActivities,
  sleep,
  upsertSearchAttributes,
} = require('@temporalio/workflow');

const HOUR_MS = 3_600_000;
const keyword = (name, value) => ({ key: defineSearchAttributeKey(name, 'KEYWORD'), value });

const { write } = proxyLocalActivities({ startToCloseTimeout: '5s', retry: { maximumAttempts: 1 } });
const { tell } = proxyActivities({
  taskQueue: 'bench-bare-notices',
  startToCloseTimeout: '30s',
  scheduleToCloseTimeout: '24h',
  retry: { initialInterval: '1s', maximumInterval: '5m' },
  summary: 'tell dev-arjun: opened',
});

/** (a) Nothing but sleep. */
exports.sleeping = () => sleep(8 * HOUR_MS, { summary: 'Team lead takes over unless resolved' });

/** (b) Leaves the history of a ticket whose holder has just been told, and does nothing else. */
exports.likeATicket = async ({ opening }) => {
  upsertSearchAttributes([
    keyword('Organisation', 'local'),
    keyword('Policy', 'webbee'),
    keyword('Priority', 'medium'),
    keyword('Tier', 'developer'),
    keyword('Rung', 'developer'),
    keyword('TicketStatus', 'open'),
    { key: defineSearchAttributeKey('NextDueAt', 'DATETIME'), value: new Date(opening.openedAt + 8 * HOUR_MS) },
  ]);
  void write(opening).then(() => tell({ organisation: 'local', messageId: `${opening.ticketId}-1-dev-arjun-email` }));
  await condition(() => false, 8 * HOUR_MS, { summary: 'Team lead takes over unless resolved' });
};
