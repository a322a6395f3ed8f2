#!/usr/bin/env node
import { processIo } from './io.js';
import { run } from './run.js';

// A reader that has seen enough, as `head`, closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// Not process.exit(): what was written to a pipe may still be on its way.
process.exitCode = await run(process.argv.slice(2), processIo);
