import { commandNames } from '@stepladder/domain';
import type { ConsultationFormat, EmergencyFormat, PagingFormat, PlacementFormat } from '../format/paging-format';
import type { SoundParts } from '../format/sound-parts';
import { unknownName } from '../near-miss';
import type { Complaint, Path } from '../policy-problem';
import { readDuration } from '../words/duration';
import { readPlacementEvent } from '../words/placement-event';
import { readRung } from '../words/rung-ref';
import { readShare } from '../words/share';
import { checkPauses } from './check-awaiting';
import { unlessRole } from './check-classification';
import { badId } from './check-head';
import { ID_PATTERN } from '../format/word';
import type { Names } from './names';
import { checkManner, unlessAllKnown, unlessAudience, unlessKnown, unlessTellings } from './references';

/** What is wrong with the emergency, consultations, projects, placements, and with who may do what. */
export function checkBeside(parts: SoundParts, names: Names): Complaint[] {
  const { emergency, consultations = {}, placements = {}, may = {} } = parts;
  return [
    ...(emergency ? checkEmergency(emergency, names) : []),
    ...Object.entries(consultations).flatMap(([id, each]) => checkConsultation(id, each, names)),
    ...checkProject(parts, names),
    ...Object.entries(placements).flatMap(([id, each]) => checkPlacement(each, names, ['placements', id])),
    ...Object.entries(may).flatMap(([command, who]) => [
      ...unlessCommand(command, ['may', command]),
      ...unlessAudience(who, names, ['may', command]),
    ]),
  ];
}

/** A complaint about a command that there is not. */
export function unlessCommand(command: string, path: Path): Complaint[] {
  if ((commandNames as readonly string[]).includes(command)) return [];
  return [{ path, at: 'key', problem: unknownName('command', command, commandNames) }];
}

/** What is wrong with a paging: roles, channels, the time from one to the next. */
export function checkPaging(paging: PagingFormat, names: Names, path: Path): Complaint[] {
  return [
    ...unlessAllKnown('role', paging.roles, names.roles, [...path, 'roles']),
    ...unlessRole(paging.fallback, names, [...path, 'fallback']),
    ...checkManner(paging, path),
    ...unlessElapsed(paging.every, [...path, 'every']),
  ];
}

function checkEmergency(emergency: EmergencyFormat, names: Names): Complaint[] {
  const unresolved = emergency['unresolved-for'];
  const criteria = Object.entries(emergency.criteria);
  return [
    ...(unresolved === undefined ? [] : unlessElapsed(unresolved, ['emergency', 'unresolved-for'])),
    ...unlessAllKnown('evidence', emergency.needs, names.evidence, ['emergency', 'needs']),
    ...(criteria.length === 0
      ? [{ path: ['emergency', 'criteria'], problem: 'nothing counts as an emergency; name at least one criterion' }]
      : []),
    ...criteria.flatMap(([id, criterion]) => {
      const share = typeof criterion === 'object' ? criterion['more-than'] : undefined;
      const read = share === undefined ? undefined : readShare(share);
      const path = ['emergency', 'criteria', id, 'more-than'];
      return typeof read === 'string' ? [{ path, problem: read }] : [];
    }),
    ...checkPaging(emergency.paging, names, ['emergency', 'paging']),
    ...unlessTellings(emergency.tells, names, ['emergency', 'tells']),
  ];
}

function unlessElapsed(word: unknown, path: Path): Complaint[] {
  const duration = readDuration(word);
  if (typeof duration === 'string') return [{ path, problem: duration }];
  const problem = `${String(word)} counts working days; this is time on the wall: write 5m`;
  return duration.unit === 'wd' ? [{ path, problem }] : [];
}

function checkConsultation(id: string, consultation: ConsultationFormat, names: Names): Complaint[] {
  const { asks, reasons = {}, evidence } = consultation;
  const path = ['consultations', id];
  const rung = names.rungs.find((each) => each.rung === id);
  return [
    ...(rung
      ? [{ path, at: 'key' as const, problem: `${id} is a rung already; a consultation has a name of its own` }]
      : []),
    ...unlessAllKnown('role', asks, names.roles, [...path, 'asks']),
    ...unlessAllKnown('evidence', evidence, names.evidence, [...path, 'evidence']),
    ...Object.keys(reasons)
      .filter((reason) => !new RegExp(ID_PATTERN).test(reason))
      .map((reason): Complaint => ({ ...badId(reason, [...path, 'reasons', reason]), at: 'key' })),
  ];
}

function checkProject({ project, ladders = {} }: SoundParts, names: Names): Complaint[] {
  if (!project) return [];
  const rung = readRung(project.from, names.rungs);
  const pauses = project.pauses;
  const from = ['project', 'from'];
  const beside = typeof rung === 'object' && ladders[rung.ladder]?.kind === 'hierarchic';
  return [
    ...(typeof rung === 'string' ? [{ path: from, problem: rung }] : []),
    ...(beside ? [{ path: from, problem: 'is not on the functional ladder; its holder asks for a project' }] : []),
    ...unlessKnown('role', project['decided-by'], names.roles, ['project', 'decided-by']),
    ...unlessRole(project.consults, names, ['project', 'consults']),
    ...(pauses === undefined || typeof pauses === 'string' ? [] : checkPauses(pauses, names, ['project', 'pauses'])),
  ];
}

function checkPlacement({ on, by }: PlacementFormat, names: Names, path: Path): Complaint[] {
  const event = readPlacementEvent(on, names.rungs);
  return [
    ...(typeof event === 'string' ? [{ path: [...path, 'on'], problem: event }] : []),
    ...unlessKnown('role', by, names.roles, [...path, 'by']),
  ];
}
