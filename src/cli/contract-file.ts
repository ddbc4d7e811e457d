import { fileURLToPath } from 'node:url';

/** The path of a file of `contracts/`, in a checkout as in an installed package. */
export function contractFile(name: string): string {
  return fileURLToPath(new URL(`../../contracts/${name}`, import.meta.url));
}
