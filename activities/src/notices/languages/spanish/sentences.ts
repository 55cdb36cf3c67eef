import type { TemplateName } from '@stepladder/domain';

const by = '{{#if by}} por {{by}}{{/if}}';
const doneBy = '{{#if by}} ({{by}}){{/if}}';
const fromTo = '{{#if fromRung}}de {{fromRung}} {{/if}}a {{rung}}';
const why = '{{#if reason}}: {{reason}}{{/if}}';
const toldAgain = '{{#if again}} (nuevo aviso, {{again}}){{/if}}';
const emergencyOf = '{{#if criterion}}: {{criterion}}{{#if share}} ({{share}}){{/if}}{{/if}}';
const callsBegin =
  '{{#if begins}}; está fuera del horario del contrato, así que las llamadas empiezan {{begins}}{{/if}}';
const classified =
  '{{priority}}{{#if plan}}, plan {{plan}}{{/if}}{{#if category}}, {{category}}{{/if}}{{#if area}}, {{area}}{{/if}}';
const warned = 'Aviso: {{clock}} ha llegado a {{threshold}}';
const breached =
  '{{#if again}}{{clock}} sigue fuera de plazo (nuevo aviso, {{again}}){{else}}{{clock}} está fuera de plazo{{/if}}';
const placement =
  'Debe llevarse también en {{placement}}{{#if role}}, a cargo de {{role}}{{/if}}: búsquelo primero allí y créelo solo si no está';

/** Spanish: see `Wording`. */
export const sentences: Record<TemplateName, string> = {
  opened: 'Abierto con prioridad {{priority}}{{#if rung}}; lo tiene {{rung}}{{/if}}',
  acknowledged: `Confirmado${by}`,
  assigned: `Asignado a {{#if person}}{{person}}{{else}}alguien{{/if}}${by}`,
  responded: `Su solicitud ha recibido respuesta${doneBy}`,
  'work-started': `El trabajo ha empezado${doneBy}`,
  'work-stopped': `El trabajo está parado${doneBy}`,
  prioritised: `La prioridad es ahora ${classified}${doneBy}`,
  classified: `Clasificado de nuevo${by}: ${classified}`,
  confirmation: `Su incidencia está clasificada como ${classified}`,
  're-budgeted': `Clasificado de nuevo${by}: ${classified}`,
  'policy-changed': 'Sigue con la versión {{policyVersion}} de su política',
  shown: `Para su información: {{happened}}{{#if category}}, {{category}}{{/if}}${by}`,

  consulted: `{{#if by}}{{by}} pide consejo a{{else}}Se pide consejo a{{/if}} {{#if consultation}}{{consultation}}{{else}}{{rung}}{{/if}}${why}`,
  asked: '{{#if by}}{{by}} tiene una pregunta{{else}}Hay una pregunta{{/if}}',
  answered: '{{#if by}}{{by}} ha respondido{{else}}Hay una respuesta{{/if}}',
  suggested:
    '{{#if by}}{{by}} propone algo{{else}}Hay una propuesta{{/if}}{{#if suggestion}} (número {{suggestion}}){{/if}}',
  tried: `La propuesta {{suggestion}} se ha probado${doneBy} y {{outcome}}`,
  offered:
    'Se ofrece el ticket a {{rung}}: {{#if count}}{{count}} propuestas no han funcionado{{else}}lo propuesto no ha funcionado{{/if}}',

  awaited:
    '{{#if by}}{{by}} lo pone en espera{{else}}Está en espera{{/if}}{{#if reason}}: {{reason}}{{/if}}{{#if reviewed}}; se revisará {{reviewed}}{{/if}}',
  'review-due':
    'Es hora de volver a mirarlo: sigue en espera{{#if reason}} ({{reason}}){{else}}{{#if clock}} ({{clock}}){{/if}}{{/if}}',
  resumed: `La espera ha terminado{{#if reason}} ({{reason}}){{/if}}${doneBy}`,
  'wait-ended': 'La espera ha terminado: el tiempo de {{clock}} se ha agotado y los relojes siguen',

  escalated: `Escalado ${fromTo}{{#if clock}}, porque {{clock}} ha llegado a {{threshold}}{{/if}}{{#if by}}, por {{by}}${why}{{/if}}`,
  'moved-tier': `Pasado ${fromTo}{{#if clock}}, porque el tiempo de {{clock}} se ha agotado{{/if}}`,
  'rung-already-reached': 'Ya se había llegado a {{rung}}',
  'handed-back': `Devuelto ${fromTo}{{#if by}}, por {{by}}{{/if}}${why}`,
  'nobody-on': 'No había nadie{{#if absent}}: {{absent}}{{/if}}',
  intervened: `{{#if by}}{{by}} interviene{{else}}{{rung}} interviene{{/if}}{{#if count}}; obstáculos: {{count}}{{/if}}`,
  complained:
    'Hay una queja{{#if person}} de {{person}}{{/if}}{{#if by}}, presentada por {{by}}{{/if}}{{#if rung}}; se ocupa {{rung}}{{/if}}',
  'complaint-settled': `La queja está resuelta${doneBy}`,

  'emergency-declared': `Se declara una emergencia${doneBy}${emergencyOf}${callsBegin}`,
  'emergency-approval': `{{#if by}}{{by}} declara una emergencia{{else}}Hay una emergencia{{/if}}${emergencyOf}. Espera su aprobación; todavía no se ha llamado a nadie`,
  'emergency-approved': `La emergencia está aprobada${by}${emergencyOf}${callsBegin}`,
  'emergency-not-approved': `La emergencia no está aprobada${doneBy}${emergencyOf}`,
  emergency: `EMERGENCIA${emergencyOf}{{#if exhausted}}; nadie de los llamados ha confirmado{{else}}{{#if call}}; esta es la llamada {{call}}{{/if}}{{/if}}. Por favor, confirme`,
  paged: 'Se le llama{{#if call}} de nuevo ({{call}}){{/if}}{{#if rung}} para {{rung}}{{/if}}: por favor, confirme',
  'paging-exhausted': 'Nadie de los llamados ha confirmado',
  placement,
  'placement-wanted': placement,

  'project-requested': `{{#if by}}{{by}} pide{{else}}Se pide{{/if}} el estado {{kind}}; por favor, decida`,
  'project-approved': `Ahora tiene el estado {{kind}}, aprobado${by}`,
  'project-refused': `No obtiene el estado {{kind}}, rechazado${by}${why}`,
  'participant-added': '{{#if person}}{{person}} participa{{else}}Alguien participa{{/if}} a partir de ahora',
  noted: `Hay una nota${doneBy}`,
  resolved: `Resuelto${by}`,
  reopened: `Reabierto${by}`,
  closed: `Cerrado${by}`,
  cancelled: `Cancelado${by}`,
  refused: `Rechazado: {{command}}${doneBy}`,

  warned,
  'clock-warned': warned,
  breached,
  'clock-breached': breached,
  'breach-repeated': breached,
  reminder: `Recordatorio: {{clock}} ha llegado a {{threshold}}${toldAgain}`,
  'consultation-overdue': `No se ha consultado a nadie a tiempo: {{clock}} está fuera de plazo${toldAgain}`,
  'answer-overdue': `No ha llegado respuesta a tiempo: {{clock}} está fuera de plazo${toldAgain}`,
  'clock-started': '{{clock}} ha empezado',
  'clock-restarted': '{{clock}} ha empezado de nuevo',
  'clock-met': '{{clock}} se ha cumplido',
  'clock-met-withdrawn': '{{clock}} corre de nuevo y ya no cuenta como cumplido',

  'move-taken-back': `Se anula un paso: ${fromTo}`,
  'move-kept': 'Un paso queda como está{{#if rung}}: lo conserva {{rung}}{{/if}}',
  'taken-as-it-stands':
    'Un comando recibido antes ha llegado tarde y se ha aplicado al ticket tal como está: {{command}}',
  'firing-withdrawn': '{{clock}}: lo que hizo queda anulado',
  'told-to-stand-down': 'Se ha informado a los avisados de que el aviso ya no vale',
  'message-not-delivered': 'No se ha podido entregar un mensaje{{#if person}} a {{person}}{{/if}}',
  'stand-down': `El aviso ya no vale: {{command}}${doneBy} se había recibido antes del aviso y ha llegado tarde`,
  'late-command': `Un comando recibido antes ha llegado tarde: {{command}}${doneBy}; lo ocurrido desde entonces queda`,
};

/** What a template that nobody has written says. */
export const plainSentence = `{{happened}}{{#if rung}}: {{rung}}{{/if}}{{#if clock}}: {{clock}}{{/if}}${doneBy}`;
