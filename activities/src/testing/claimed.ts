import type { Because, EntryType } from '@stepladder/domain';
import type { ClaimedMessage, ClaimedNotice } from '@stepladder/read-model';

/** One notice of a message as a sender gets it: by which template, of which entry. */
export type Told = {
  template: string;
  because: Because;
  facts?: ClaimedNotice['entry']['facts'];
  type?: EntryType;
  text?: string;
  shows?: string;
  personName?: string;
  kind?: 'staff' | 'requester';
};

/** A message of one notice to Dev, about a ticket under Webbee. */
export function claimed({
  template,
  because,
  facts = {},
  type = 'escalated',
  kind = 'staff',
  ...more
}: Told): ClaimedMessage {
  return {
    id: 'local-1/any',
    channel: 'email',
    attempt: 1,
    person: { id: 'dev', name: 'Dev', email: 'dev@example.org', kind },
    ticket: {
      id: 'local-1001',
      subject: 'Orders & <more>',
      policy: 'webbee',
      policyVersion: 1,
      clock: { realOriginAt: 0, virtualOriginAt: 0, rate: 1 },
      priority: 'high',
      status: 'in-progress',
      nextDue: 'The director is told unless resolved',
      nextDueAt: Date.UTC(2026, 6, 2, 12),
    },
    notices: [
      {
        id: 'n',
        template,
        at: Date.UTC(2026, 6, 1, 12),
        entry: { type, because, facts },
        byName: 'Tara Nair',
        ...more,
      },
    ],
  };
}
