export { readPolicy, type ReadPolicy } from './read-policy';
export { readPolicies, type ReadPolicies } from './read-policies';
export type { Interpretation, PackPerson, PolicyPack, PolicyTest } from './policy-pack';
export { problemLine, type PolicyProblem } from './policy-problem';
export { policySchema, policySchemaText } from './policy-schema';
export { inForce } from './in-force';
