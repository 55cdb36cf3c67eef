import { InvalidArgumentError, type Command } from 'commander';
import type { TicketAnswer } from '../api/answers';
import { examples, type Context } from '../context';
import { contact, language, participants, type Contact } from './contact';
import { ticketFacts } from './ticket-text';
import { evidence, placements } from './typed-facts';

type OpenOptions = {
  policy: string;
  subject: string;
  requester: Contact;
  language?: Contact['language'];
  participant?: (Contact | string)[];
  description?: string;
  priority?: string;
  impact?: string;
  urgency?: string;
  plan?: string;
  region?: string;
  area?: string;
  category?: string;
  evidence?: Record<string, true | string>;
  placement?: Record<string, string>;
  follows?: string;
  rung?: string;
  contact?: string;
  externalId?: string;
  by?: string;
  at?: string;
  rate?: number;
  origin?: string;
  idempotencyKey?: string;
};

/** `ticket open`: a new ticket under a policy. */
export function addOpenCommand(ticket: Command, { output, api }: Context): void {
  classified(ticket.command('open'))
    .description('Open a ticket under a policy; its ladder starts at once.')
    .requiredOption('--policy <id>', 'the policy that says who hears of it and when')
    .requiredOption('--subject <text>', 'one line that says what is wrong')
    .requiredOption('--requester <who>', 'who asks: "Ann Example <ann@example.org>"', contact)
    .option('--language <code>', 'in which the requester is told: en, it, de or es', language)
    .option(
      '--participant <who>',
      'another user involved, by name and address or by id; may be given again',
      participants,
    )
    .option('--description <text>', 'all that is known so far')
    .option('--priority <id>', "one of the policy's priorities (else its default)")
    .option('--rung <id>', 'come in on this rung instead of the first, where the policy lets this contact')
    .option('--contact <kind>', 'how they came, for policies that ask, such as direct-contact')
    .option(
      '--external-id <id>',
      'its number in another system; one ticket has it for ever, and opening another is refused with its id',
    )
    .option('--by <person>', 'open it for somebody else (needs the right act-for)')
    .option('--at <instant>', 'when it came in, ISO 8601 (needs the right set-at)')
    .option('--rate <n>', "run this ticket's time n times as fast, for trials (needs the right set-at)", positive)
    .option('--origin <instant>', "where this ticket's own time starts, ISO 8601 (with --rate)")
    .option('--idempotency-key <key>', 'send again with the same key to get the same ticket')
    .addHelpText(
      'after',
      examples([
        'ticket open --policy webbee --subject "Shop is down" --priority critical --requester "Ann Example <ann@example.org>"',
        'ticket open --policy advendio --subject "Wrong totals" --plan premium --region gb --category bug --requester "Ann <ann@example.org>"',
        'ticket open --policy webbee --subject "Trial" --requester "Ann <ann@example.org>" --rate 3600 --json',
      ]),
    )
    .action(async (options: OpenOptions, command: Command) => {
      const { body } = await api(command).post<TicketAnswer>('/v1/tickets', openingOf(options), options.idempotencyKey);
      output.answer(body, () => [
        `Opened ${body.id}.`,
        ...ticketFacts(body),
        '',
        `Next: stepladder ticket show ${body.id}`,
      ]);
    });
}

/** What it is about and for whom, and what is handed in with it. */
function classified(command: Command): Command {
  return command
    .option('--impact <id>', 'with --urgency instead of a priority, where the policy has a matrix')
    .option('--urgency <id>', 'how soon it is needed')
    .option('--plan <id>', 'the contract it falls under')
    .option('--region <id>', 'where the customer is')
    .option('--area <id>', 'the product or service')
    .option('--category <id>', 'the kind of ticket')
    .option('--evidence <id[=words]>', 'what you confirm, or hand in as words; may be given again', evidence)
    .option('--placement <system=number>', 'its number where it is kept already; may be given again', placements)
    .option('--follows <ticket>', 'the ticket it follows up');
}

function openingOf(options: OpenOptions): object {
  const { idempotencyKey: _, participant, placement, rate, origin, requester, language: spoken, ...rest } = options;
  const clock = rate === undefined && origin === undefined ? undefined : { rate: rate ?? 1, virtualOriginAt: origin };
  return {
    ...rest,
    requester: { ...requester, ...(spoken ? { language: spoken } : {}) },
    ...(participant ? { participants: participant } : {}),
    ...(placement ? { placements: placement } : {}),
    ...(clock ? { clock } : {}),
  };
}

function positive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError('It is a number above 0; 3600 is an hour a second.');
  return value;
}
