import { failed, notApplicable, passed } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { isStatusRecord } from '../match-records.ts';

// An XML parser that resolves entities reads files of its host for whoever asks.
export default defineCheck({
  id: 'entities-are-not-resolved',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'XML entītijas pieprasījumā netiek atvērtas',
    en: 'XML entities in a request are not resolved',
  },
  rulings: ['no-entities'],
  needs: ['endpoint', 'people'],
  presumes: ['known-status-is-returned'],
  async run({ endpoint, people: [person] }) {
    if (endpoint.profile.kind === 'json') {
      return notApplicable({ lv: 'JSON sasaistē entītiju nav.', en: 'The JSON binding has no entities.' });
    }
    const known = person?.statuses[0];
    if (person === undefined || known === undefined) return passed;
    const draft = endpoint.draft({ person: person.person, from: known.from, till: known.from });
    const code = draft.fields.PersonCode ?? '';
    const reply = await endpoint.send({ ...draft, body: (bytes) => throughEntity(bytes, code) });
    if (reply.reading?.kind !== 'answer' || !reply.reading.records.some(isStatusRecord)) return passed;
    return failed({ code: 'entity-resolved', args: { kind: 'internal' }, evidence: [reply.exchange] });
  },
});

/** The same message with the code behind an internal entity. */
function throughEntity(message: Uint8Array, code: string): Uint8Array {
  const text = new TextDecoder().decode(message).replace(`>${code}<`, '>&kods;<');
  const afterDeclaration = text.startsWith('<?xml') ? text.indexOf('?>') + 2 : 0;
  const doctype = `<!DOCTYPE e [<!ENTITY kods "${code}">]>`;
  return new TextEncoder().encode(text.slice(0, afterDeclaration) + doctype + text.slice(afterDeclaration));
}
