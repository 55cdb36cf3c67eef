import { Inject, Injectable } from '@nestjs/common';
import { Resending } from '@stepladder/activities';
import type { WaitingResend } from '@stepladder/read-model';
import type { Logger } from 'pino';
import { Pending } from '../parts/pending';
import { LOG } from '../parts/tokens';

/** The line on which messages are sent again. What is said on it was stored before, so that nothing is lost when it is dead. */
@Injectable()
export class ResendLine {
  constructor(
    private readonly resending: Resending,
    private readonly pending: Pending,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** Begins it with nobody waiting: what fails here the schedule does within ten seconds. */
  begin(wish: WaitingResend): void {
    this.pending.track(this.resending.begin(wish)).catch((error: unknown) => {
      this.log.warn({ err: error, commandId: wish.id }, 'the resend is stored; Temporal will hear of it later');
    });
  }
}
