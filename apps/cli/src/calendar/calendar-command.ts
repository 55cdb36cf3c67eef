import type { Command } from 'commander';
import { examples, type Context } from '../context';
import type { ImportWords } from './import-ics';

/** `calendar`: what is done with calendars outside a ticket, without a server. */
export function addCalendarCommand(program: Command, { output }: Context): void {
  program
    .command('calendar')
    .description('Work on the calendars of policies; no server.')
    .command('import <file>')
    .description(
      'Read the holidays of an iCalendar file (.ics) and print them as `closed:`, ready to paste; or compare them with the calendar of a policy, and write them there. Only whole days count; what is skipped is told with the reason.',
    )
    .option('--zone <zone>', 'where times in UTC are whole days (else the zone of the calendar of --into, else UTC)')
    .option('--until <date>', 'how far series without end are followed (else to the end of the year after next)')
    .option('--into <calendar>', 'the calendar to compare with: policies/three-line.yaml#helpdesk-hours')
    .option('--write', 'with --into: add the dates to the file and count its version up; all else stays as it is')
    .addHelpText(
      'after',
      examples([
        'calendar import holidays.ics --zone Europe/Rome',
        'calendar import holidays.ics --into policies/three-line.yaml#helpdesk-hours',
        'calendar import holidays.ics --into policies/three-line.yaml#helpdesk-hours --write',
      ]),
    )
    .action(async (file: string, options: Omit<ImportWords, 'file'>) => {
      const { importIcs } = await import('./import-ics.js');
      importIcs(output, { file, ...options }, Date.now());
    });
}
