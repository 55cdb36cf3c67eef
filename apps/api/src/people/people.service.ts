import { Injectable } from '@nestjs/common';
import { PeopleDesk, PeopleReader, Teams, type ListedPerson } from '@stepladder/read-model';
import { may, type Principal } from '../access/principal';
import { lastAdmin } from '../accounts/accounts.service';
import { InvalidInput, NotAllowed, NotThere, type FieldProblem } from '../http/failures';
import { fault } from '../http/faults';
import { iso } from '../http/iso';
import { pagingOf, readingPage } from '../http/paging';
import type {
  ListPeopleQuery,
  NewPersonRequest,
  PeopleAnswer,
  PersonAnswer,
  PersonChangeRequest,
} from './people.schema';
import { Roles } from './roles.service';

/** Who there is, what they do here, and changes of that. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly reader: PeopleReader,
    private readonly desk: PeopleDesk,
    private readonly teams: Teams,
    private readonly roles: Roles,
  ) {}

  /** A page of the directory by name. */
  async page({ organisation }: Principal, query: ListPeopleQuery): Promise<PeopleAnswer> {
    const { filter, paging } = pagingOf(query);
    const { role, ...rest } = filter;
    const narrowing = role === undefined ? {} : { ids: await this.playing(organisation, role) };
    const page = this.reader.page(organisation, { ...rest, ...narrowing }, paging);
    const { people, next = null, total } = await readingPage('list of people', page);
    return { people: await this.described(organisation, people), next, total };
  }

  /** @throws NotThere */
  async get(organisation: string, id: string): Promise<PersonAnswer> {
    const { people } = await this.reader.page(organisation, { ids: [id] }, { limit: 1 });
    const [person] = await this.described(organisation, people);
    if (!person) throw new NotThere(`there is nobody with the id ${id}`);
    return person;
  }

  /** @throws InvalidInput naming every field that cannot be so */
  async add({ organisation, person: actor }: Principal, wanted: NewPersonRequest): Promise<PersonAnswer> {
    await this.requireTeams(organisation, wanted.teams);
    refuseImpossible(await this.desk.add({ organisation, actor }, wanted));
    return this.get(organisation, wanted.id);
  }

  /** @throws InvalidInput @throws NotAllowed @throws NotThere */
  async change(principal: Principal, id: string, change: PersonChangeRequest): Promise<PersonAnswer> {
    const { organisation, person: actor } = principal;
    const isOwnLanguage = id === actor && Object.keys(change).every((field) => field === 'language');
    if (!isOwnLanguage && !may(principal, 'admin'))
      throw new NotAllowed('everything but your own language needs the right admin');
    if (change.active === false && id === actor)
      throw new InvalidInput([{ path: 'active', problem: 'is yours: somebody else must deactivate you' }]);
    await this.requireTeams(organisation, change.teams ?? []);
    const done = await this.desk.change({ organisation, actor }, id, change);
    if (done === 'not-there') throw new NotThere(`there is nobody with the id ${id}`);
    refuseImpossible(done);
    return this.get(organisation, id);
  }

  private async playing(organisation: string, role: string): Promise<string[]> {
    return (await this.roles.all(organisation)).filter((each) => each.role === role).flatMap(({ people }) => people);
  }

  private async requireTeams(organisation: string, wanted: string[]): Promise<void> {
    const known = wanted.length === 0 ? [] : (await this.teams.all(organisation)).map(({ id }) => id);
    const errors: FieldProblem[] = wanted.flatMap((team, index) =>
      known.includes(team) ? [] : [{ path: `teams[${index}]`, problem: 'is no team here' }],
    );
    if (errors.length > 0) throw new InvalidInput(errors);
  }

  private async described(organisation: string, people: ListedPerson[]): Promise<PersonAnswer[]> {
    const roles = await this.roles.all(organisation);
    const absences = await this.roles.absences(organisation, Date.now());
    return people.map((person) =>
      iso({
        ...person,
        roles: roles
          .filter((each) => each.people.includes(person.id))
          .map(({ policy, policyLabel, role, label }) => ({ policy, policyLabel, role, label })),
        away: (absences.get(person.id) ?? []).map(({ policy, fromAt, toAt }) => ({ policy, fromAt, toAt })),
      }),
    );
  }
}

function refuseImpossible(done: string): void {
  if (done === 'id-taken') throw new InvalidInput([{ path: 'id', problem: fault('belongs-to-somebody') }]);
  if (done === 'last-admin') throw new InvalidInput([{ path: 'active', problem: lastAdmin }]);
  if (done === 'email-taken') throw new InvalidInput([{ path: 'email', problem: fault('belongs-to-somebody') }]);
}
