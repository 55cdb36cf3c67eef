import { runCli } from './run-cli';

// Whoever reads may have had enough, such as `| head`: what is left is said to nobody, and nothing has failed.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

void runCli(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // What a command left open must not keep a finished command line alive; what it wrote must arrive first.
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
});
