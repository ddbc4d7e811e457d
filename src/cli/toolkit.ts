import { readFileSync } from 'node:fs';

const packageJson: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const { name, version } = packageJson as { readonly name: string; readonly version: string };

/** The name and version by which reports tell what judged. */
export const toolkit = { name, version } as const;
