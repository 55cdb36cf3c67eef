export { bootstrap } from './bootstrap';
export type { Administrator } from './preparation/administrator';
export { createApi } from './create-api';
export { apiSettingsOf, type ApiSettings } from './settings';
export { describeApi } from './describe-api';
