#!/usr/bin/env node
// The door: in a checkout it opens on the TypeScript sources, in an installed package on what was built from them.
import { existsSync } from 'node:fs';
import module from 'node:module';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `atbilst needs Node.js 22.18 or later, this is ${process.versions.node}. In a checkout, \`npm ci\` brings one: run \`npx atbilst\`.\n`,
  );
  process.exitCode = 2;
} else {
  module.enableCompileCache?.();
  const source = new URL('./cli/main.ts', import.meta.url);
  const { main } = await import(
    existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href
  );
  process.exitCode = await main(process.argv.slice(2));
}
