import { aspects } from '../../core/outcome.ts';
import type { CheckRecord } from '../../core/run.ts';
import type { Term } from '../../text/words.ts';
import { anchor } from './anchor.ts';
import { clauseLink } from './findings.ts';
import { checkLook, mark } from './mark.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { Section } from './section.ts';
import { capital } from './section.ts';
import type { View } from './view.ts';
import { isTold } from './view.ts';

/** A longer group is folded at first. */
const openRows = 25;

/** Every check of the run, by aspect. */
export function allChecks(view: View): Section {
  const { run, words } = view;
  const groups = aspects
    .map((aspect) => ({
      term: words.aspects[aspect],
      checks: run.checks.filter((check) => check.aspect === aspect),
    }))
    .filter(({ checks }) => checks.length > 0);
  return {
    name: 'checks',
    title: words.page.allChecks,
    count: run.checks.length,
    body: html`<p class="about">${words.page.allChecksAbout}</p>
      ${groups.map(({ term, checks }) => group(view, term, checks))}`,
  };
}

function group(view: View, { word, meaning }: Term, checks: readonly CheckRecord[]): Markup {
  const { page } = view.words;
  const columns = [page.outcome, page.check, page.clause, page.level];
  return html`<details class="group" ${checks.length > openRows ? nothing : html` open`}>
    <summary>
      <h3>${word}</h3>
      <span class="hint">${meaning}</span> <span class="count">${checks.length}</span>
    </summary>
    <table class="list" role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${checks.map((check) => row(view, check))}
      </tbody>
    </table>
  </details> `;
}

function row(view: View, check: CheckRecord): Markup {
  const { language, words } = view;
  const { outcomes, levels, writing, page } = words;
  const title = isTold(check)
    ? html`<a href="#${anchor('finding', check.id)}">${check.title[language]}</a>`
    : html`${check.title[language]}`;
  return html`<tr role="row" id="${anchor('check', check.id)}">
    <td role="cell" data-label="${page.outcome}">
      ${mark(checkLook[check.outcome], outcomes[check.outcome].word)}
    </td>
    <th scope="row" role="rowheader">${title} <code>${check.id}</code></th>
    <td role="cell" data-label="${page.clause}">
      ${clauseLink(view, check.clause, capital(writing.clause(check.clause)))}
    </td>
    <td role="cell" data-label="${page.level}">${levels[check.level].word}</td>
  </tr> `;
}
