import { checkIndex } from './check-index.ts';
import { openapiTypes } from './openapi-types.ts';
import { validators } from './validators.ts';
import { wsdl } from './wsdl.ts';

/** A file that is made from others. `file` is its path from the root of the checkout. */
export interface Generator {
  readonly file: string;
  make(): string | Promise<string>;
}

/** Everything that `npm run generate` writes, in the order in which one needs the other. */
export const generators: readonly Generator[] = [
  { file: 'schemas/statuss.wsdl', make: wsdl },
  { file: 'src/exchange/generated/openapi.ts', make: openapiTypes },
  { file: 'src/exchange/generated/validators.ts', make: validators },
  { file: 'src/checks/all-checks.ts', make: checkIndex },
];
