import { failed, passed } from '../../core/check.ts';
import { reactionTo } from '../../endpoint/reply.ts';
import { askedFields } from '../../exchange/annex.ts';
import { defineCheck } from '../define-check.ts';

// What stands in a URL stands in every log on the way.
export default defineCheck({
  id: 'code-in-url-is-not-answered',
  clause: 'annex.1',
  aspect: 'request',
  level: 'should',
  title: {
    lv: 'Uz personas kodu tīmekļa adresē pakalpe neatbild',
    en: 'A personal code in the URL is not answered',
  },
  rulings: ['must-be-refused'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['known-person-is-answered'],
  async run({ endpoint, anyQuestion }) {
    const { fields } = endpoint.draft(anyQuestion);
    const query = new URLSearchParams();
    for (const field of askedFields) query.set(endpoint.profile.asked[field], fields[field] ?? '');
    const reply = await endpoint.send({
      fields: {},
      method: 'GET',
      body: () => new Uint8Array(),
      urlSuffix: `?${query.toString()}`,
    });
    if (reply.reading?.kind !== 'answer' || !reply.reading.readable) return passed;
    return failed({ code: 'code-in-url-answered', args: reactionTo(reply), evidence: [reply.exchange] });
  },
});
