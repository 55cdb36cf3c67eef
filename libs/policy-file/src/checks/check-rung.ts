import type { LadderFormat, ReasonFormat, RungFormat } from '../format/ladder-format';
import { ID_PATTERN } from '../format/word';
import type { Complaint, Path } from '../policy-problem';
import { readAfter } from '../words/after';
import { checkPaging } from './check-emergency';
import { badId } from './check-head';
import type { Names } from './names';
import { twice, unlessAllKnown, unlessKnown, unlessTellings } from './references';

/** Where a rung stands. */
type Place = { ladder: LadderFormat; rung: string; names: Names; path: Path };

/** What is wrong with one rung: who plays it, what takes a ticket there, and what lets one leave. */
export function checkRung(rung: RungFormat, place: Place): Complaint[] {
  const { names, path, ladder } = place;
  const after = rung.after === undefined ? undefined : readAfter(rung.after);
  const beside = (rung.sees ?? []).flatMap((seen, i) =>
    seen === place.rung ? [{ path: [...path, 'sees', i], problem: 'its people see their own tickets anyway' }] : [],
  );
  const area = rung['held-by'] === 'area' && names.areas.length === 0;
  return [
    ...unlessKnown('role', rung.role, names.roles, [...path, 'role']),
    ...(area ? [{ path: [...path, 'held-by'], problem: 'there are no areas; declare them under areas' }] : []),
    ...unlessTellings(rung.tells, names, [...path, 'tells']),
    ...(typeof after === 'string' ? [{ path: [...path, 'after'], problem: after }] : []),
    ...(typeof after === 'object' ? unlessKnown('clock', after.clock, names.clocks, [...path, 'after']) : []),
    ...twice(rung['opens-for'] ?? [], [...path, 'opens-for']),
    ...unlessAllKnown('category', rung['takes-categories'], names.categories, [...path, 'takes-categories']),
    ...unlessAllKnown('rung', rung.sees, Object.keys(ladder.rungs), [...path, 'sees']),
    ...beside,
    ...(rung.paging ? checkPaging(rung.paging, names, [...path, 'paging']) : []),
    ...checkGate(rung, place),
    ...Object.entries(rung.reasons ?? {}).flatMap(([id, reason]) => checkReason(id, reason, place)),
  ];
}

function checkGate({ gate }: RungFormat, { names, path, ladder, rung }: Place): Complaint[] {
  if (!gate) return [];
  const at = [...path, 'gate'];
  const top = Object.keys(ladder.rungs).at(-1) === rung;
  return [
    ...(top ? [{ path: at, at: 'key' as const, problem: 'there is no rung above; nothing passes this gate' }] : []),
    ...(Object.keys(gate).length === 0 ? [{ path: at, problem: 'asks for nothing; leave it out' }] : []),
    ...unlessAllKnown('evidence', gate['any-evidence'], names.evidence, [...at, 'any-evidence']),
  ];
}

function checkReason(id: string, reason: ReasonFormat | string, place: Place): Complaint[] {
  const { names, ladder, rung } = place;
  const path = [...place.path, 'reasons', id];
  const bad = new RegExp(ID_PATTERN).test(id) ? [] : [{ ...badId(id, path), at: 'key' as const }];
  if (typeof reason === 'string') return bad;
  const rungs = Object.keys(ladder.rungs);
  const leads = reason['leads-to'] ?? [];
  const area = reason['needs-area'] === true && names.areas.length === 0;
  return [
    ...bad,
    ...unlessAllKnown('evidence', reason.needs, names.evidence, [...path, 'needs']),
    ...unlessAllKnown('rung', leads, rungs, [...path, 'leads-to']),
    ...leads.flatMap((each, i) => {
      const index = rungs.indexOf(String(each));
      if (index < 0 || index > rungs.indexOf(rung)) return [];
      return [{ path: [...path, 'leads-to', i], problem: `${String(each)} is not above ${rung}` }];
    }),
    ...(area ? [{ path: [...path, 'needs-area'], problem: 'there are no areas; declare them under areas' }] : []),
  ];
}
