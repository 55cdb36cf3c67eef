export { ticket } from './ticket/ticket.workflow';
export { sendAgain } from './resends/send-again.workflow';
export { deliverIntents } from './intents/deliver-intents.workflow';
