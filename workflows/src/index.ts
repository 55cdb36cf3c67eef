export { ticket } from './ticket/ticket.workflow';
export { deliverIntents } from './intents/deliver-intents.workflow';
