export { runCli } from './run-cli';
export { exitCodes } from './failure';
