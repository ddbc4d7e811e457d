import type { AskedField } from '../../exchange/annex.ts';
import type { IllegalCase } from '../must-be-refused.ts';
import { withField } from '../must-be-refused.ts';

/** A field that says nothing: missing, null, empty or blank. */
export function emptied(field: AskedField): readonly IllegalCase[] {
  return [
    { illegality: 'operator-field-missing', field, draft: withField(field, undefined) },
    { illegality: 'operator-field-null', field, draft: withField(field, null) },
    { illegality: 'operator-field-empty', field, draft: withField(field, '') },
    { illegality: 'operator-field-blank', field, draft: withField(field, '   ') },
  ];
}
