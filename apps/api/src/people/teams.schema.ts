import { z } from 'zod';
import { line, slug } from '../http/fields';

export const newTeamBody = z.strictObject({ id: slug('an id'), label: line(200) }).meta({ id: 'NewTeam' });

export type NewTeamRequest = z.output<typeof newTeamBody>;

const team = z.object({ id: z.string(), label: z.string(), members: z.array(z.string()) });

export const teamsAnswer = z.object({ teams: z.array(team) });
export const teamAnswer = team;

const named = z.object({ id: z.string(), label: z.string() });

/** Roles of the policies in force, and who plays them. */
export const rolesAnswer = z.object({
  roles: z.array(
    z.object({
      policy: z.string(),
      policyLabel: z.string(),
      role: z.string(),
      label: z.string(),
      people: z.array(z.string()),
      fallback: named.optional().describe('the role that stands in while none of them is there'),
      rungs: z.array(named.extend({ ladder: z.string() })).describe('what it holds, or is told of'),
      gap: z
        .enum(['nobody', 'all-deactivated', 'some-deactivated'])
        .optional()
        .describe('what is wrong with its people'),
    }),
  ),
});

export type RolesAnswer = z.output<typeof rolesAnswer>;
export type PolicyRole = RolesAnswer['roles'][number];
