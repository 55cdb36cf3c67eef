import type { TemplateName } from '@stepladder/domain';

const by = '{{#if by}} da {{by}}{{/if}}';
const doneBy = '{{#if by}} ({{by}}){{/if}}';
const fromTo = '{{#if fromRung}}da {{fromRung}} {{/if}}a {{rung}}';
const why = '{{#if reason}}: {{reason}}{{/if}}';
const toldAgain = '{{#if again}} (nuovo avviso, {{again}}){{/if}}';
const emergencyOf = '{{#if criterion}}: {{criterion}}{{#if share}} ({{share}}){{/if}}{{/if}}';
const callsBegin = "{{#if begins}}; è fuori dall'orario del contratto, quindi le chiamate iniziano {{begins}}{{/if}}";
const classified =
  '{{priority}}{{#if plan}}, piano {{plan}}{{/if}}{{#if category}}, {{category}}{{/if}}{{#if area}}, {{area}}{{/if}}';
const warned = 'Attenzione: {{clock}} ha raggiunto {{threshold}}';
const breached =
  '{{#if again}}{{clock}} è ancora oltre il limite (nuovo avviso, {{again}}){{else}}{{clock}} ha superato il limite{{/if}}';
const placement =
  'Va tenuto anche in {{placement}}{{#if role}}, a cura di {{role}}{{/if}}: prima lo si cerchi lì, e lo si crei solo se non c’è';

/** Italian: see `Wording`. */
export const sentences: Record<TemplateName, string> = {
  opened: 'Aperto con priorità {{priority}}{{#if rung}}; è di {{rung}}{{/if}}',
  acknowledged: `Preso in carico${by}`,
  assigned: `Assegnato a {{#if person}}{{person}}{{else}}qualcuno{{/if}}${by}`,
  responded: `La Sua richiesta ha ricevuto risposta${by}`,
  'work-started': `Il lavoro è iniziato${doneBy}`,
  'work-stopped': `Il lavoro è sospeso${doneBy}`,
  prioritised: `La priorità ora è ${classified}${doneBy}`,
  classified: `Classificato di nuovo${by}: ${classified}`,
  confirmation: `La Sua segnalazione è classificata come ${classified}`,
  're-budgeted': `Classificato di nuovo${by}: ${classified}`,
  'policy-changed': 'Prosegue con la versione {{policyVersion}} della sua policy',
  shown: `Per conoscenza: {{happened}}{{#if category}}, {{category}}{{/if}}${by}`,

  consulted: `{{#if by}}{{by}} chiede consiglio a{{else}}È chiesto consiglio a{{/if}} {{#if consultation}}{{consultation}}{{else}}{{rung}}{{/if}}${why}`,
  asked: '{{#if by}}{{by}} ha una domanda{{else}}C’è una domanda{{/if}}',
  answered: '{{#if by}}{{by}} ha risposto{{else}}C’è una risposta{{/if}}',
  suggested:
    '{{#if by}}{{by}} propone una soluzione{{else}}C’è una proposta{{/if}}{{#if suggestion}} (numero {{suggestion}}){{/if}}',
  tried: `La proposta {{suggestion}} è stata provata${by} e {{outcome}}`,
  offered:
    'Il ticket è offerto a {{rung}}: {{#if count}}{{count}} proposte non hanno funzionato{{else}}ciò che era stato proposto non ha funzionato{{/if}}',

  awaited:
    '{{#if by}}{{by}} lo mette in attesa{{else}}È in attesa{{/if}}{{#if reason}}: {{reason}}{{/if}}{{#if reviewed}}; da rivedere {{reviewed}}{{/if}}',
  'review-due':
    'È ora di riguardarlo: è ancora in attesa{{#if reason}} ({{reason}}){{else}}{{#if clock}} ({{clock}}){{/if}}{{/if}}',
  resumed: `L'attesa è finita{{#if reason}} ({{reason}}){{/if}}${doneBy}`,
  'wait-ended': "L'attesa è finita: il tempo di {{clock}} è scaduto e gli orologi ripartono",

  escalated: `Passato a un livello superiore, ${fromTo}{{#if clock}}, perché {{clock}} ha raggiunto {{threshold}}{{/if}}{{#if by}}, da {{by}}${why}{{/if}}`,
  'moved-tier': `Passato ${fromTo}{{#if clock}}, perché il tempo di {{clock}} è scaduto{{/if}}`,
  'rung-already-reached': '{{rung}} era già stato raggiunto',
  'handed-back': `Restituito ${fromTo}{{#if by}}, da {{by}}{{/if}}${why}`,
  'nobody-on': 'Non c’era nessuno{{#if absent}}: {{absent}}{{/if}}',
  intervened: `{{#if by}}{{by}} interviene{{else}}{{rung}} interviene{{/if}}{{#if count}}; ostacoli: {{count}}{{/if}}`,
  complained:
    'C’è un reclamo{{#if person}} di {{person}}{{/if}}{{#if by}}, presentato da {{by}}{{/if}}{{#if rung}}; se ne occupa {{rung}}{{/if}}',
  'complaint-settled': `Il reclamo è risolto${doneBy}`,

  'emergency-declared': `È dichiarata un'emergenza${by}${emergencyOf}${callsBegin}`,
  'emergency-approval': `{{#if by}}{{by}} dichiara un'emergenza{{else}}C’è un'emergenza{{/if}}${emergencyOf}. Attende la Sua approvazione; nessuno è stato ancora chiamato`,
  'emergency-approved': `L'emergenza è approvata${by}${emergencyOf}${callsBegin}`,
  'emergency-not-approved': `L'emergenza non è approvata${doneBy}${emergencyOf}`,
  emergency: `EMERGENZA${emergencyOf}{{#if exhausted}}; nessuno dei chiamati ha risposto{{else}}{{#if call}}; questa è la chiamata {{call}}{{/if}}{{/if}}. La prenda in carico, per favore`,
  paged:
    'Lei è {{#if call}}di nuovo {{/if}}chiamato in causa{{#if call}} ({{call}}){{/if}}{{#if rung}} per {{rung}}{{/if}}: prenda in carico, per favore',
  'paging-exhausted': 'Nessuno dei chiamati ha risposto',
  placement,
  'placement-wanted': placement,

  'project-requested': `{{#if by}}{{by}} chiede{{else}}È chiesto{{/if}} lo stato {{kind}}; decida, per favore`,
  'project-approved': `Ora ha lo stato {{kind}}, approvato${by}`,
  'project-refused': `Non ottiene lo stato {{kind}}, rifiutato${by}${why}`,
  'participant-added': '{{#if person}}{{person}} partecipa{{else}}Qualcuno partecipa{{/if}} d’ora in poi',
  noted: `C’è una nota${by}`,
  resolved: `Risolto${by}`,
  reopened: `Riaperto${by}`,
  closed: `Chiuso${by}`,
  cancelled: `Annullato${by}`,
  refused: `Rifiutato: {{command}}${doneBy}`,

  warned,
  'clock-warned': warned,
  breached,
  'clock-breached': breached,
  'breach-repeated': breached,
  reminder: `Promemoria: {{clock}} ha raggiunto {{threshold}}${toldAgain}`,
  'consultation-overdue': `Nessuno è stato consultato in tempo: {{clock}} ha superato il limite${toldAgain}`,
  'answer-overdue': `Non è arrivata risposta in tempo: {{clock}} ha superato il limite${toldAgain}`,
  'clock-started': '{{clock}} è partito',
  'clock-restarted': '{{clock}} è ripartito da capo',
  'clock-met': '{{clock}} è stato rispettato',
  'clock-met-withdrawn': '{{clock}} corre di nuovo: non vale più come rispettato',

  'move-taken-back': `Un passaggio è annullato: ${fromTo}`,
  'move-kept': 'Un passaggio resta com’è{{#if rung}}: il ticket rimane a {{rung}}{{/if}}',
  'taken-as-it-stands':
    'Un comando ricevuto prima è arrivato in ritardo ed è stato eseguito sul ticket così com’è: {{command}}',
  'firing-withdrawn': '{{clock}}: ciò che ha fatto è ritirato',
  'told-to-stand-down': 'Gli avvisati sono stati informati che l’avviso non vale più',
  'message-not-delivered': 'Un messaggio{{#if person}} a {{person}}{{/if}} non si è potuto consegnare',
  'stand-down': `L'avviso ricevuto non vale più: {{command}}${doneBy} era stato ricevuto prima dell'avviso ed è arrivato in ritardo`,
  'late-command': `Un comando ricevuto prima è arrivato in ritardo: {{command}}${doneBy}; ciò che è accaduto da allora resta`,
};

/** What a template that nobody has written says. */
export const plainSentence = `{{happened}}{{#if rung}}: {{rung}}{{/if}}{{#if clock}}: {{clock}}{{/if}}${doneBy}`;
