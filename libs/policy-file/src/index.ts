export { readPolicy, type ReadPolicy } from './read-policy';
export { readCalendar, type ReadCalendar } from './read-calendar';
export { readDuration, type Duration } from './words/duration';
export { readPolicies, type ReadPolicies } from './read-policies';
export type { Interpretation, PackPerson, PolicyPack, PolicyTest } from './policy-pack';
export { problemLine, type PolicyProblem } from './policy-problem';
export { policySchema, policySchemaText } from './policy-schema';
export { inForce } from './in-force';
