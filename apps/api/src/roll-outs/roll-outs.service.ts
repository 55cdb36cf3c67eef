import { Injectable } from '@nestjs/common';
import { PolicyBook } from '@stepladder/activities';
import { Directory, RollOutDesk } from '@stepladder/read-model';
import type { RollBackResult, RollOutIntent } from '@stepladder/read-model';
import type { Principal } from '../access/principal';
import { KeyUsedOtherwise, NotThere, RollOutRefused } from '../http/failures';
import { fingerprintOf } from '../http/fingerprint';
import type { Wanted } from '../http/intent.decorator';
import { RollOutLine } from './roll-out-line';
import type { RollBackBody, RollOutBody } from './roll-outs.schema';
import { rungsOfChanges } from './rungs-of-changes';

/** Rolls versions out to open tickets, and back: stored first, then told to each ticket as any command is. */
@Injectable()
export class RollOuts {
  constructor(
    private readonly desk: RollOutDesk,
    private readonly book: PolicyBook,
    private readonly directory: Directory,
    private readonly line: RollOutLine,
  ) {}

  /** Gives the id of the roll-out. @throws NotThere, RollOutRefused when the version is not in force, KeyUsedOtherwise */
  async begin(principal: Principal, policy: string, { commandId }: Wanted, body: RollOutBody): Promise<string> {
    const intent = intentOf(principal, `roll-outs/${policy}`, { policy, commandId, body });
    return this.begun(intent, await this.desk.rollOut(intent, rungsOfChanges(this.book, intent)));
  }

  /** The same for the way back; the people of the version that is in force again are known again. */
  async rollBack(
    principal: Principal,
    { id: policy, version }: { id: string; version: number },
    { commandId }: Wanted,
    more: RollBackBody,
  ): Promise<string> {
    const { organisation } = principal;
    const intent = intentOf(principal, `roll-back/${policy}`, { policy, commandId, body: { ...more, version } });
    const result = await this.desk.rollBack(intent, rungsOfChanges(this.book, intent));
    if (result.result === 'stored') {
      const { directory } = await this.book.get(organisation, policy);
      await this.directory.importFrom(organisation, policy, directory, { missingOnly: true });
    }
    return this.begun(intent, result);
  }

  private begun({ organisation, policy, version }: RollOutIntent, result: RollBackResult): string {
    switch (result.result) {
      case 'no-such-version':
        throw new NotThere(`policy ${policy} has no version ${version}`);
      case 'conflict':
        throw new KeyUsedOtherwise('send another request under a key of its own');
      case 'not-in-force':
        throw new RollOutRefused(
          `version ${version} is not in force for new tickets, version ${result.inForce} is: roll out or back that one`,
        );
      case 'only-version':
        throw new RollOutRefused(`there is no other version of ${policy} to go back to; publish one instead`);
      case 'stored':
        this.line.tellAll(organisation, result.id);
        return result.id;
      case 'replay':
        return result.id;
    }
  }
}

function intentOf(
  { organisation, person }: Principal,
  address: string,
  { policy, commandId, body }: { policy: string; commandId: string; body: RollOutBody },
): RollOutIntent {
  const { version, tickets = {}, rungs = {} } = body;
  const fingerprint = fingerprintOf(address, body);
  return { organisation, key: commandId, fingerprint, policy, version, by: person, tickets, rungs };
}
