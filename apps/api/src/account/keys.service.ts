import { Injectable } from '@nestjs/common';
import { Access, AuditLog } from '@stepladder/read-model';
import { may, type Principal } from '../access/principal';
import { InvalidInput, NotAllowed, NotThere } from '../http/failures';
import { iso } from '../http/iso';
import type { KeysAnswer, NewKeyAnswer, NewKeyRequest } from './account.schema';

/** Keys for programs: one's own, and for administrators everybody's. */
@Injectable()
export class KeysService {
  constructor(
    private readonly access: Access,
    private readonly audit: AuditLog,
  ) {}

  async all(principal: Principal): Promise<KeysAnswer> {
    const keys = await this.access.keys.list(principal.organisation);
    return iso({ keys: keys.filter(({ person }) => isWithin(principal, person)) });
  }

  /** Nobody gives more than they have. @throws InvalidInput @throws NotAllowed */
  async create(principal: Principal, { label, rights, expiresAt }: NewKeyRequest): Promise<NewKeyAnswer> {
    const { organisation, person } = principal;
    // Else a key that expires could see to its own afterlife.
    if (principal.via === 'key' && !may(principal, 'admin'))
      throw new NotAllowed('a key makes other keys only with the right admin');
    const lacking = rights.filter((right) => !may(principal, right));
    if (lacking.length > 0)
      throw new InvalidInput([{ path: 'rights', problem: `goes beyond your own: ${lacking.join(', ')}` }]);
    const wanted = { organisation, person, label, rights: [...new Set(rights)] };
    const made = await this.access.keys.create({ ...wanted, ...(expiresAt === undefined ? {} : { expiresAt }) });
    const facts = {
      label,
      rights: wanted.rights,
      ...(expiresAt === undefined ? {} : { expiresAt: new Date(expiresAt) }),
    };
    await this.audit.record({ organisation, actor: person, action: 'create-key', subject: made.id, facts });
    return made;
  }

  /** It is worth nothing from this moment on. @throws NotThere when it is not theirs to revoke */
  async revoke(principal: Principal, id: string): Promise<void> {
    const { organisation, person: actor } = principal;
    const key = (await this.access.keys.list(organisation)).find((each) => each.id === id);
    if (!key || !isWithin(principal, key.person) || !(await this.access.keys.revoke(organisation, id)))
      throw new NotThere('there is no such key');
    await this.audit.record({ organisation, actor, action: 'revoke-key', subject: id, facts: { label: key.label } });
  }
}

function isWithin(principal: Principal, person: string): boolean {
  return person === principal.person || may(principal, 'admin');
}
