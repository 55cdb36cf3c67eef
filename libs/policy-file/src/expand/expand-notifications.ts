import type { NotificationRule, Tell } from '@stepladder/domain';
import type { NotificationsFormat } from '../format/policy-format';
import { fitsOf } from '../words/target-rows';
import { eventOf } from '../words/trigger';
import { audiencesOf, channelsOf, tellsOf, templateOf } from './expand-tells';

/**
 * Who hears of what: of opening, resolution and re-opening, then of the document's events, then of a due instant that a
 * change has moved, unless the document has events of its own for that change.
 */
export function notificationRules(notifications: NotificationsFormat): NotificationRule[] {
  const events = (notifications.events ?? []).map(eventRule);
  return [
    { on: 'opened', fits: {}, tells: tellsOf(notifications['on-opening'] ?? ['holder'], 'opened') },
    { on: 'resolved', fits: {}, tells: tellsOf(notifications['on-resolving'] ?? ['requester'], 'resolved') },
    { on: 'reopened', fits: {}, tells: tellsOf(notifications['on-reopening'] ?? ['holder', 'requester'], 'reopened') },
    ...events,
    ...movedDues.filter((on) => !events.some((each) => each.on === on)).map(movedDuesRule),
  ];
}

/** The changes that may move due instants. */
const movedDues = ['prioritised', 'classified', 'policy-changed'] as const;

function movedDuesRule(on: NotificationRule['on']): NotificationRule {
  return { on, fits: {}, ifDuesMoved: true, tells: tellsOf(['requester', 'holder'], 're-budgeted') };
}

function eventRule(event: NonNullable<NotificationsFormat['events']>[number]): NotificationRule {
  const { tell, shows } = event;
  const on = eventOf(event.on);
  const telling: Tell = {
    to: audiencesOf(tell),
    template: templateOf(event, on),
    channels: channelsOf(event),
    ...(shows !== undefined && { shows }),
  };
  return { on, fits: fitsOf(event), tells: [telling] };
}
