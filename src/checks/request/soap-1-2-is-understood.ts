import { notApplicable } from '../../core/check.ts';
import { defineCheck } from '../define-check.ts';
import { joined } from '../judge-each.ts';
import { statusIn } from '../want-status.ts';

export default defineCheck({
  id: 'soap-1-2-is-understood',
  clause: 'annex.step.2',
  aspect: 'request',
  level: 'must',
  title: {
    lv: 'Ja piedāvā SOAP 1.2, pakalpe to saprot tāpat kā 1.1',
    en: 'Where SOAP 1.2 is offered, it is understood as 1.1 is',
  },
  rulings: [],
  needs: ['endpoint', 'statuses'],
  presumes: ['known-status-is-returned'],
  async run({ endpoint, statuses: [one] }) {
    const { profile } = endpoint;
    if (profile.kind === 'json' || !profile.versions.includes('1.2') || one === undefined) {
      return notApplicable({
        lv: 'Sasaistes profils SOAP 1.2 nepiedāvā.',
        en: 'The binding profile does not offer SOAP 1.2.',
      });
    }
    const { from, till = from } = one.known;
    const draft = endpoint.draft({ person: one.person, from, till });
    const reply = await endpoint.send({ ...draft, soapVersion: '1.2' });
    return joined([statusIn(reply, one, 'there')]);
  },
});
