#!/usr/bin/env node
// Runs the command line straight from its TypeScript, so that it is never an older build of itself.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli/main.ts');
