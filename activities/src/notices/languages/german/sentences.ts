import type { TemplateName } from '@stepladder/domain';

const by = '{{#if by}} von {{by}}{{/if}}';
const doneBy = '{{#if by}} ({{by}}){{/if}}';
const fromTo = '{{#if fromRung}}von {{fromRung}} {{/if}}an {{rung}}';
const why = '{{#if reason}}: {{reason}}{{/if}}';
const toldAgain = '{{#if again}} (erneuter Hinweis, {{again}}){{/if}}';
const emergencyOf = '{{#if criterion}}: {{criterion}}{{#if share}} ({{share}}){{/if}}{{/if}}';
const callsBegin = '{{#if begins}}; es ist außerhalb der Vertragszeiten, Anrufe beginnen daher {{begins}}{{/if}}';
const classified =
  '{{priority}}{{#if plan}}, Vertrag {{plan}}{{/if}}{{#if category}}, {{category}}{{/if}}{{#if area}}, {{area}}{{/if}}';
const warned = 'Warnung: {{clock}} hat {{threshold}} erreicht';
const breached =
  '{{#if again}}{{clock}} ist weiterhin überschritten (erneuter Hinweis, {{again}}){{else}}{{clock}} ist überschritten{{/if}}';
const placement =
  'Es soll auch in {{placement}} geführt werden{{#if role}}, durch {{role}}{{/if}}: bitte zuerst dort suchen und nur anlegen, wenn es noch fehlt';

/** German: see `Wording`. */
export const sentences: Record<TemplateName, string> = {
  opened: 'Eröffnet mit Priorität {{priority}}{{#if rung}}; zuständig ist {{rung}}{{/if}}',
  acknowledged: `Bestätigt${by}`,
  assigned: `{{#if person}}{{person}}{{else}}Jemandem{{/if}} zugewiesen${by}`,
  responded: `Ihre Anfrage wurde beantwortet${by}`,
  'work-started': `Die Arbeit hat begonnen${doneBy}`,
  'work-stopped': `Die Arbeit ruht${doneBy}`,
  prioritised: `Die Priorität ist jetzt ${classified}${doneBy}`,
  classified: `Neu eingestuft${by}: ${classified}`,
  confirmation: `Ihr Anliegen ist eingestuft als ${classified}`,
  're-budgeted': `Neu eingestuft${by}: ${classified}`,
  'policy-changed': 'Es geht weiter nach Version {{policyVersion}} seines Regelwerks',
  shown: `Zur Kenntnis: {{happened}}{{#if category}}, {{category}}{{/if}}${by}`,

  consulted: `{{#if by}}{{by}} bittet{{else}}Gebeten ist{{/if}} {{#if consultation}}{{consultation}}{{else}}{{rung}}{{/if}} um Rat${why}`,
  asked: '{{#if by}}{{by}} hat eine Frage{{else}}Es gibt eine Frage{{/if}}',
  answered: '{{#if by}}{{by}} hat geantwortet{{else}}Es gibt eine Antwort{{/if}}',
  suggested:
    '{{#if by}}{{by}} macht einen Vorschlag{{else}}Es gibt einen Vorschlag{{/if}}{{#if suggestion}} (Nummer {{suggestion}}){{/if}}',
  tried: `Vorschlag {{suggestion}} wurde${by} ausprobiert und {{outcome}}`,
  offered:
    '{{rung}} wird das Ticket angeboten: {{#if count}}{{count}} Vorschläge haben nicht geholfen{{else}}was vorgeschlagen wurde, hat nicht geholfen{{/if}}',

  awaited:
    '{{#if by}}{{by}} lässt es warten{{else}}Es wartet{{/if}}{{#if reason}}: {{reason}}{{/if}}{{#if reviewed}}; Wiedervorlage {{reviewed}}{{/if}}',
  'review-due':
    'Bitte wieder ansehen: Es wartet noch immer{{#if reason}} ({{reason}}){{else}}{{#if clock}} ({{clock}}){{/if}}{{/if}}',
  resumed: `Das Warten ist vorbei{{#if reason}} ({{reason}}){{/if}}${doneBy}`,
  'wait-ended': 'Das Warten ist vorbei: {{clock}} ist abgelaufen, und die Uhren laufen weiter',

  escalated: `Eskaliert ${fromTo}{{#if clock}}, weil {{clock}} {{threshold}} erreicht hat{{/if}}{{#if by}}, durch {{by}}${why}{{/if}}`,
  'moved-tier': `Weitergegeben ${fromTo}{{#if clock}}, weil {{clock}} abgelaufen ist{{/if}}`,
  'rung-already-reached': '{{rung}} war schon erreicht',
  'handed-back': `Zurückgegeben ${fromTo}{{#if by}}, durch {{by}}{{/if}}${why}`,
  'nobody-on': 'Niemand war da{{#if absent}}: {{absent}}{{/if}}',
  intervened: `{{#if by}}{{by}} greift ein{{else}}{{rung}} greift ein{{/if}}{{#if count}}; Hindernisse: {{count}}{{/if}}`,
  complained:
    'Es gibt eine Beschwerde{{#if person}} von {{person}}{{/if}}{{#if by}}, vorgebracht von {{by}}{{/if}}{{#if rung}}; {{rung}} kümmert sich darum{{/if}}',
  'complaint-settled': `Die Beschwerde ist erledigt${doneBy}`,

  'emergency-declared': `Ein Notfall ist ausgerufen${by}${emergencyOf}${callsBegin}`,
  'emergency-approval': `{{#if by}}{{by}} ruft einen Notfall aus{{else}}Es gibt einen Notfall{{/if}}${emergencyOf}. Er wartet auf Ihre Genehmigung; noch wurde niemand angerufen`,
  'emergency-approved': `Der Notfall ist genehmigt${by}${emergencyOf}${callsBegin}`,
  'emergency-not-approved': `Der Notfall ist nicht genehmigt${doneBy}${emergencyOf}`,
  emergency: `NOTFALL${emergencyOf}{{#if exhausted}}; niemand von den Angerufenen hat bestätigt{{else}}{{#if call}}; dies ist Anruf {{call}}{{/if}}{{/if}}. Bitte bestätigen`,
  paged: 'Sie werden {{#if call}}erneut ({{call}}) {{/if}}gerufen{{#if rung}} für {{rung}}{{/if}}: bitte bestätigen',
  'paging-exhausted': 'Niemand von den Angerufenen hat bestätigt',
  placement,
  'placement-wanted': placement,

  'project-requested': `{{#if by}}{{by}} bittet{{else}}Gebeten wird{{/if}} um den Status {{kind}}; bitte entscheiden`,
  'project-approved': `Es hat jetzt den Status {{kind}}, genehmigt${by}`,
  'project-refused': `Es erhält den Status {{kind}} nicht, abgelehnt${by}${why}`,
  'participant-added': '{{#if person}}{{person}} nimmt{{else}}Jemand nimmt{{/if}} von nun an teil',
  noted: `Es gibt eine Notiz${by}`,
  resolved: `Gelöst${by}`,
  reopened: `Wieder geöffnet${by}`,
  closed: `Geschlossen${by}`,
  cancelled: `Storniert${by}`,
  refused: `Abgelehnt: {{command}}${doneBy}`,

  warned,
  'clock-warned': warned,
  breached,
  'clock-breached': breached,
  'breach-repeated': breached,
  reminder: `Erinnerung: {{clock}} hat {{threshold}} erreicht${toldAgain}`,
  'consultation-overdue': `Niemand wurde rechtzeitig um Rat gebeten: {{clock}} ist überschritten${toldAgain}`,
  'answer-overdue': `Es kam keine rechtzeitige Antwort: {{clock}} ist überschritten${toldAgain}`,
  'clock-started': '{{clock}} hat begonnen',
  'clock-restarted': '{{clock}} hat von vorn begonnen',
  'clock-met': '{{clock}} wurde eingehalten',
  'clock-met-withdrawn': '{{clock}} läuft wieder und gilt nicht mehr als eingehalten',

  'move-taken-back': `Eine Weitergabe ist zurückgenommen: ${fromTo}`,
  'move-kept': 'Eine Weitergabe bleibt bestehen{{#if rung}}: {{rung}} behält das Ticket{{/if}}',
  'taken-as-it-stands':
    'Ein früher eingegangener Befehl kam verspätet und wurde auf den jetzigen Stand angewandt: {{command}}',
  'firing-withdrawn': '{{clock}}: was es bewirkt hat, ist zurückgenommen',
  'told-to-stand-down': 'Die Benachrichtigten wurden informiert, dass der Hinweis nicht mehr gilt',
  'message-not-delivered': 'Eine Nachricht{{#if person}} an {{person}}{{/if}} konnte nicht zugestellt werden',
  'stand-down': `Der Hinweis gilt nicht mehr: {{command}}${doneBy} war vorher eingegangen und kam verspätet an`,
  'late-command': `Ein früher eingegangener Befehl kam verspätet: {{command}}${doneBy}; was seither geschah, bleibt`,
};

/** What a template that nobody has written says. */
export const plainSentence = `{{happened}}{{#if rung}}: {{rung}}{{/if}}{{#if clock}}: {{clock}}{{/if}}${doneBy}`;
