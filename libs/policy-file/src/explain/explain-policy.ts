import type { PolicyPack } from '../policy-pack';
import { explainEmergency, explainBeside } from './explain-beside';
import { explainCalendars } from './explain-calendars';
import { explainClassification } from './explain-classification';
import { explainClocks } from './explain-clocks';
import { explainLadders } from './explain-ladders';
import { explainNotifications } from './explain-notifications';
import { explainPeople } from './explain-people';
import { explainRegisters } from './explain-registers';
import { explainTemplates, languageNames } from './explain-templates';
import { explainWaiting } from './explain-waiting';

/**
 * A policy in plain English, as Markdown: everything that it does, in the order in which a ticket meets it. It is told from
 * the policy that runs, so that the two cannot disagree; only the registers and hours are told from the document.
 */
export function explainPolicy(pack: PolicyPack): string {
  return `${[`# ${pack.policy.label}`, ...explainRules(pack), ...explainRegisters(pack)].join('\n\n')}\n`;
}

/** What a policy does, a piece of Markdown for each heading, paragraph, list and table; without title and registers. */
export function explainRules(pack: PolicyPack): string[] {
  const { policy } = pack;
  const { id, version, zone, replyTo } = policy;
  const language = languageNames[pack.language];
  const mailbox = replyTo === undefined ? '' : ` Answers to its mails go to ${replyTo}.`;
  return [
    `Policy \`${id}\`, version ${version}. Its times are those of ${zone}, its notices in ${language} to whoever has no language of their own.${mailbox}`,
    ...explainClassification(policy),
    ...explainLadders(pack),
    ...explainBeside(policy),
    ...explainEmergency(policy),
    ...explainClocks(policy),
    ...explainWaiting(policy),
    ...explainNotifications(policy),
    ...explainTemplates(pack),
    ...explainCalendars(pack),
    ...explainPeople(pack),
  ];
}
