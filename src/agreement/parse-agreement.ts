import type { Agreement, Party } from './agreement.ts';
import type { AgreementFault } from './entry.ts';
import { Entry } from './entry.ts';
import { parseClause } from './parse-clause.ts';
import { parseSettings } from './parse-settings.ts';

export type ParsedAgreement =
  | { readonly ok: true; readonly value: Agreement }
  | { readonly ok: false; readonly wrong: readonly [AgreementFault, ...AgreementFault[]] };

/**
 * The agreement that `data`, as read from YAML or JSON, states, or all that is wrong with it. Never throws.
 * `schemas/agreement.schema.json` says the same, but for two clauses of one id and days that do not exist.
 */
export function parseAgreement(data: unknown): ParsedAgreement {
  const entry = new Entry(data);
  const at = entry.members('title', 'source', 'missing', 'parties', 'term', 'settings', 'clauses');
  const party = at('parties').members('municipality', 'agency');
  const municipality = party('municipality').members('name', 'registrationNumber', 'domains', 'support');
  const agency = party('agency').members('name', 'registrationNumber', 'domains');
  const ids = new Set<string>();
  const value: Agreement = {
    title: at('title').bilingual(),
    source: at('source').bilingual(),
    missing: at('missing').list((one) => {
      const lacking = one.members('part', 'note');
      return { part: lacking('part').text(), note: lacking('note').bilingual() };
    }),
    parties: {
      municipality: {
        ...parseParty(municipality),
        support: municipality('support').text(/^[^\s@]+@[^\s@]+$/u, 'an e-mail address'),
      },
      agency: parseParty(agency),
    },
    term: { until: at('term').members('until')('until').day() },
    settings: parseSettings(at('settings')),
    clauses: at('clauses').some((one) => {
      const clause = parseClause(one);
      if (clause.id !== '' && ids.has(clause.id)) one.note(`is a second clause ${clause.id}`);
      ids.add(clause.id);
      return clause;
    }),
  };
  const [first, ...rest] = entry.faults;
  return first === undefined ? { ok: true, value } : { ok: false, wrong: [first, ...rest] };
}

function parseParty(at: (name: keyof Party) => Entry): Party {
  return {
    name: at('name').bilingual(),
    registrationNumber: at('registrationNumber').text(/^\d{11}$/u, 'a registration number of 11 digits'),
    domains: at('domains').some((one) =>
      one.text(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, 'a domain in lower case'),
    ),
  };
}
