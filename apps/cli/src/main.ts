import { runCli } from './run-cli';

void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // What a command left open must not keep a finished command line alive; what it wrote must arrive first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
});
