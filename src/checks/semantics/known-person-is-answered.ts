import { defineCheck } from '../define-check.ts';
import { inAnswer } from '../in-answer.ts';
import { joined } from '../judge-each.ts';

// "Tīmekļa pakalpes atgriezti dati ir interesējošie statusu dati" (annex, step 3)
export default defineCheck({
  id: 'known-person-is-answered',
  clause: 'annex.step.3',
  aspect: 'semantics',
  level: 'must',
  title: {
    lv: 'Uz pareizu jautājumu par testa personu pakalpe atbild',
    en: 'A legal question about a test person is answered',
  },
  rulings: ['operator-is-as-given'],
  needs: ['endpoint', 'anyQuestion'],
  presumes: ['valid-call-is-not-redirected'],
  run: async ({ endpoint, anyQuestion }) => joined([inAnswer(await endpoint.ask(anyQuestion), () => [])]),
});
