import { Injectable } from '@nestjs/common';
import { AuditLog, Directory, type Person } from '@stepladder/read-model';
import { may, type Principal } from '../access/principal';
import { NotAllowed, NotThere } from '../http/failures';
import type { PersonChange } from './people.schema';

/** Who there is in the organisation, and the language each is told in. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly directory: Directory,
    private readonly audit: AuditLog,
  ) {}

  async all({ organisation }: Principal): Promise<{ people: Person[] }> {
    return { people: await this.directory.people(organisation) };
  }

  /** One's own language, or as an administrator anybody's. @throws NotAllowed @throws NotThere */
  async change(principal: Principal, id: string, { language }: PersonChange): Promise<Person> {
    const { organisation, person: actor } = principal;
    if (id !== actor && !may(principal, 'admin'))
      throw new NotAllowed('the language of somebody else needs the right admin');
    const changed = await this.directory.speak(organisation, id, language);
    if (!changed) throw new NotThere(`nobody is known here as ${id}`);
    await this.audit.record({ organisation, actor, action: 'set-language', subject: id, facts: { language } });
    return changed;
  }
}
