import { Injectable } from '@nestjs/common';
import { SavedViews, type SavedView, type ViewResult } from '@stepladder/read-model';
import { may, type Principal } from '../access/principal';
import { InvalidInput, NotAllowed, NotThere } from '../http/failures';
import { fault } from '../http/faults';
import type { NewViewRequest, ViewAnswer, ViewChangeRequest, ViewsAnswer } from './views.schema';

/** Views of the queue: everybody keeps their own; what everybody sees is kept by administrators. */
@Injectable()
export class ViewsService {
  constructor(private readonly views: SavedViews) {}

  async all(principal: Principal): Promise<ViewsAnswer> {
    const seen = await this.views.seenBy(lookingOf(principal));
    return { views: seen.map((view) => answerOf(view, principal)) };
  }

  /** @throws InvalidInput @throws NotAllowed */
  async add(principal: Principal, wanted: NewViewRequest): Promise<ViewAnswer> {
    requireSharing(principal, wanted.shared);
    return done(await this.views.add(lookingOf(principal), wanted), principal);
  }

  /** @throws InvalidInput @throws NotAllowed @throws NotThere */
  async change(principal: Principal, id: string, change: ViewChangeRequest): Promise<ViewAnswer> {
    requireSharing(principal, change.shared === true);
    return done(await this.views.change(lookingOf(principal), id, change), principal);
  }

  /** @throws NotThere */
  async remove(principal: Principal, id: string): Promise<void> {
    done(await this.views.remove(lookingOf(principal), id), principal);
  }

  /** @throws InvalidInput when another has its name by now @throws NotThere */
  async restore(principal: Principal, id: string): Promise<ViewAnswer> {
    return done(await this.views.restore(lookingOf(principal), id), principal);
  }
}

function lookingOf(principal: Principal) {
  const { organisation, person } = principal;
  return { organisation, person, keepsShared: may(principal, 'admin') };
}

function requireSharing(principal: Principal, shared: boolean): void {
  if (shared && !may(principal, 'admin')) throw new NotAllowed('sharing a view with everybody needs the right admin');
}

function done(result: ViewResult, principal: Principal): ViewAnswer {
  if (result === 'not-there') throw new NotThere('there is no such view of yours');
  if (result === 'name-taken') throw new InvalidInput([{ path: 'name', problem: fault('another-view') }]);
  if (result === 'too-many')
    throw new InvalidInput([{ path: '', problem: 'there are a hundred views of yours already' }]);
  return answerOf(result, principal);
}

function answerOf({ id, name, filters, shared, person }: SavedView, principal: Principal): ViewAnswer {
  const own = person === principal.person;
  return { id, name, filters, shared, own, mayChange: own || (shared && may(principal, 'admin')) };
}
