import { Injectable } from '@nestjs/common';
import { MessageList, ResendDesk } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { CommandRefused, KeyUsedOtherwise, NotThere } from '../http/failures';
import { iso } from '../http/iso';
import { pagingOf, readingPage } from '../http/paging';
import type { ListMessagesQuery, MessagesAnswer, ResendAnswer } from './deliveries.schema';
import { ResendLine } from './resend-line';

/** What people were told and whether it arrived, and having it sent again. */
@Injectable()
export class DeliveriesService {
  constructor(
    private readonly list: MessageList,
    private readonly desk: ResendDesk,
    private readonly line: ResendLine,
  ) {}

  async messages({ organisation }: Principal, query: ListMessagesQuery): Promise<MessagesAnswer> {
    const { filter, paging } = pagingOf(query);
    const [page, counts] = await Promise.all([
      readingPage('list of messages', this.list.page(organisation, filter, paging)),
      this.list.counts(organisation, filter),
    ]);
    return { messages: iso(page.messages), counts, next: page.next ?? null };
  }

  /** Stored first, then begun with nobody waiting. @throws CommandRefused when it is in no state to be sent again */
  async resend(
    { organisation, person }: Principal,
    { messageId, commandId }: { messageId: string; commandId: string },
  ): Promise<ResendAnswer> {
    const wish = { organisation, id: commandId, messageId };
    const wanted = await this.desk.want({ ...wish, by: person });
    switch (wanted.result) {
      case 'missing':
        throw new NotThere('there is no such message');
      case 'conflict':
        throw new KeyUsedOtherwise('send another request under a key of its own');
      case 'refused':
        throw new CommandRefused(commandId, {
          reasons: [`the message is ${wanted.state}: only what failed can be sent again`],
        });
      case 'stored':
        this.line.begin(wish);
        break;
      case 'replay':
        break;
    }
    return { messageId, commandId, outcome: 'accepted' };
  }
}
