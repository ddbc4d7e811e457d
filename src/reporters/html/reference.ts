import { checkOutcomes, clauseOutcomes } from '../../core/outcome.ts';
import { rulings as allRulings } from '../../core/ruling.ts';
import { rulingText } from '../../text/rulings.ts';
import { anchor } from './anchor.ts';
import { checkLook, clauseLook, mark } from './mark.ts';
import { html } from './markup.ts';
import type { Section } from './section.ts';
import { terms } from './section.ts';
import type { View } from './view.ts';

/** The rulings that checks of this run rest on, each with its sentence. */
export function rulings({ run, language, words }: View): Section {
  const used = new Set(run.checks.flatMap((check) => check.rulings));
  const told = allRulings.filter((ruling) => used.has(ruling));
  return {
    name: 'rulings',
    title: words.page.rulings,
    count: told.length,
    body: html`<p class="about">${words.page.rulingsAbout}</p>
      <dl class="glossary">
        ${told.map(
          (ruling) =>
            html`<div id="${anchor('ruling', ruling)}">
              <dt><code>${ruling}</code></dt>
              <dd>${rulingText[ruling][language]}</dd>
            </div> `,
        )}
      </dl> `,
  };
}

/** What each word of the report means. */
export function legend({ words }: View): Section {
  const { page, outcomes, clauseOutcomes: clauseWords, levels } = words;
  return {
    name: 'legend',
    title: page.legend,
    count: null,
    body: html`<h3 class="sub">${page.legendChecks}</h3>
      ${terms(
        'glossary',
        checkOutcomes.map((outcome) => [
          mark(checkLook[outcome], outcomes[outcome].word),
          outcomes[outcome].meaning,
        ]),
      )}
      <h3 class="sub">${page.legendClauses}</h3>
      ${terms(
        'glossary',
        clauseOutcomes.map((outcome) => [
          mark(clauseLook[outcome], clauseWords[outcome].word),
          clauseWords[outcome].meaning,
        ]),
      )}
      <h3 class="sub">${page.legendLevels}</h3>
      ${terms(
        'glossary',
        Object.values(levels).map(({ word, meaning }) => [word, meaning]),
      )}`,
  };
}

/** What makes the report evidence: tool, service, certificate, seed, times. */
export function facts({ run, words }: View): Section {
  const { page, writing } = words;
  const certificate = run.serverCertificate;
  const rows: [string, string][] = [
    [page.endpoint, run.endpoint],
    [page.binding, run.binding],
    [page.certificate, certificate === null ? page.noCertificate : certificate.fingerprint],
    ...(certificate === null
      ? []
      : [[page.certificateEnds, writing.moment(certificate.notAfter)] as [string, string]]),
    [page.started, writing.moment(run.startedAt)],
    [page.finished, writing.moment(run.finishedAt)],
    [page.took, writing.duration(Math.max(0, Date.parse(run.finishedAt) - Date.parse(run.startedAt)))],
    [page.requests, writing.number(run.exchanges)],
    [page.seed, String(run.seed)],
    [page.toolVersion, `${run.toolkit.name} ${run.toolkit.version}`],
  ];
  return { name: 'facts', title: page.facts, count: null, body: terms('facts', rows) };
}
