import type { CheckRecord, ClauseRecord } from '../../core/run.ts';
import { reasonText } from '../../text/reason-text.ts';
import { anchor } from './anchor.ts';
import { checkLink } from './check-link.ts';
import { clauseLook, mark } from './mark.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { Section } from './section.ts';
import { capital } from './section.ts';
import type { View } from './view.ts';

/** The clause matrix. Roles are spelt out, for on a narrow screen the rows are laid out as blocks. */
export function clauses(view: View): Section {
  const { run, words } = view;
  const { page } = words;
  const known = new Map(run.checks.map((check) => [check.id, check]));
  const columns = [page.clause, page.duty, page.party, page.outcome, page.checks];
  return {
    name: 'clauses',
    title: page.clauses,
    count: run.clauses.length,
    body: html`<p class="about">${page.clausesAbout}</p>
      <table class="matrix" role="table">
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${run.clauses.map((clause) => row(view, clause, known))}
        </tbody>
      </table> `,
  };
}

function row(view: View, clause: ClauseRecord, known: ReadonlyMap<string, CheckRecord>): Markup {
  const { language, words } = view;
  const { page, parties, clauseOutcomes, writing } = words;
  const checks = clause.checks.flatMap((id) => known.get(id) ?? []);
  const reason =
    clause.because === null
      ? nothing
      : html`<span class="hint">${reasonText(language, clause.because)}</span>`;
  return html`<tr role="row" id="${anchor('clause', clause.id)}">
    <th scope="row" role="rowheader">${capital(writing.clause(clause.id))}</th>
    <td role="cell" data-label="${page.duty}">${clause.title[language]}</td>
    <td role="cell" data-label="${page.party}">${parties[clause.party]}</td>
    <td role="cell" data-label="${page.outcome}">
      ${mark(clauseLook[clause.outcome], clauseOutcomes[clause.outcome].word)}${reason}
    </td>
    <td role="cell" data-label="${page.checks}">${judges(view, checks)}</td>
  </tr> `;
}

/** What did not pass by title; what passed folded. */
function judges(view: View, checks: readonly CheckRecord[]): Markup {
  const { outcomes } = view.words;
  if (checks.length === 0) return html`–`;
  const open = checks.filter(({ outcome }) => outcome !== 'passed');
  const passed = checks.filter(({ outcome }) => outcome === 'passed');
  const links =
    open.length === 0
      ? nothing
      : html`<ul class="links">
          ${open.map((check) => html`<li>${checkLink(view, check)}</li>`)}
        </ul>`;
  if (passed.length === 0) return links;
  return html`${links}
    <details class="fold">
      <summary>${outcomes.passed.many}: ${passed.length}</summary>
      <ul class="links">
        ${passed.map((check) => html`<li>${checkLink(view, check)}</li>`)}
      </ul>
    </details>`;
}
