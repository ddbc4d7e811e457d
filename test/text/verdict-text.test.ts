import { expect, it } from 'vitest';
import { reasonText } from '../../src/text/reason-text.ts';
import { verdictText } from '../../src/text/verdict-text.ts';
import { conformingRun, sampleRun, unreachedRun } from '../reporters/sample-run.ts';

it.each([
  [
    'en',
    sampleRun,
    'The service does not conform',
    'On 23 November 2026, 14:05 (Riga time) the web service https://sopa.example:8443/sopa was checked against the agreement’s annex. Binding checks that failed: 2 of 11; passed: 2. Not met: annex, row 3; annex, row 6. Whoever runs the service mends what is listed under “Failures”; then the checks are run again.',
    'Warnings: 1; they do not change the verdict. Waived by written agreement of the Parties: 1. Not tested: 1 for want of inputs, 2 because of the service itself, 1 through a fault of the toolkit.',
  ],
  [
    'lv',
    sampleRun,
    'Pakalpe neatbilst prasībām',
    '2026. gada 23. novembrī plkst. 14.05 (pēc Rīgas laika) pārbaudīts, vai tīmekļa pakalpe https://sopa.example:8443/sopa atbilst vienošanās pielikumam. Neizturētas obligātās pārbaudes: 2 no 11; izturētas: 2. Nav izpildīts: pielikuma 3. rinda; pielikuma 6. rinda. Pakalpes uzturētājam jānovērš sadaļā „Neizturētās pārbaudes” norādītais; pēc tam pārbaudi atkārto.',
    'Brīdinājumi – 1; atzinumu tie nemaina. Atkāpes, par kurām Puses vienojušās rakstveidā, – 1. Nav pārbaudīts: ievaddatu trūkuma dēļ – 1, pašas pakalpes dēļ – 2, rīka kļūdas dēļ – 1.',
  ],
  [
    'lv',
    unreachedRun,
    'Atzinumu sniegt nav iespējams',
    '2026. gada 23. novembrī plkst. 14.05 (pēc Rīgas laika) pārbaudīts, vai tīmekļa pakalpe https://sopa.example:8443/sopa atbilst vienošanās pielikumam. Nekas netika vērtēts, jo pakalpi nevarēja sasniegt. Servera sertifikāta izdevējs nav starp uzticamajiem. Norādiet izdevēja sertifikātu ar --ca; to var izsniegt pakalpes uzturētājs. Par pašu pakalpi tas neko neliecina: novērsiet šo cēloni un atkārtojiet pārbaudi.',
    '',
  ],
  [
    'en',
    conformingRun,
    'The service conforms',
    'On 23 November 2026, 14:05 (Riga time) the web service https://sopa.example:8443/sopa was checked against the agreement’s annex. None of the binding requirements that were tested is broken: 11 checks passed.',
    '',
  ],
] as const)('the verdict in %s for an official (case %#)', (language, run, headline, paragraph, notes) => {
  expect(verdictText(language, run)).toEqual({ headline, paragraph, notes });
});

it('names what an inconclusive run did not assess', () => {
  const { paragraph } = verdictText('en', { ...sampleRun, verdict: 'inconclusive' });
  expect(paragraph).toContain('Not assessed: clause 3.1.3; clause 3.1.7; annex, last sentence.');
});

it.each([
  [
    { code: 'lacks-input', need: 'unknown-person' },
    'Pārbaudei nav dots vajadzīgais: testa persona, kuru pakalpe nepazīst (unknown: true testa personu sarakstā).',
  ],
  [{ code: 'lacks-input', need: 'moonlight' }, 'Pārbaudei nav dots vajadzīgais: moonlight.'],
  [
    { code: 'presumed-in-vain', by: 'answer-is-readable' },
    'Vispirms jāiztur pārbaude „answer-is-readable”; bez tās šo nevar vērtēt.',
  ],
  [
    { code: 'endpoint-not-reached', cause: 'not-tls' },
    'Pakalpe netika sasniegta. Ports neatbild ar TLS; iespējams, tajā darbojas nešifrēts HTTP. Norādiet HTTPS portu vai ieslēdziet tajā HTTPS.',
  ],
  [
    { code: 'ruling-switched-off', ruling: 'scope' },
    'Sasaistes profilā norādīts, ka šī pakalpe interpretāciju „scope” saprot citādi.',
  ],
  [
    { code: 'said', words: { lv: 'JSON sasaistē entītiju nav.', en: 'The JSON binding has no entities.' } },
    'JSON sasaistē entītiju nav.',
  ],
] as const)('the reason %o', (reason, text) => {
  expect(reasonText('lv', reason)).toBe(text);
});
