import type { CheckRecord, FindingRecord } from '../../core/run.ts';
import { findingText } from '../../text/finding-text.ts';
import { exchangesOf } from '../check-message.ts';
import { anchor } from './anchor.ts';
import { evidence } from './evidence.ts';
import { checkLook, mark } from './mark.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { Section } from './section.ts';
import { capital, terms } from './section.ts';
import type { View } from './view.ts';

/** How many checks a section tells in the open, and how many findings of one check; the rest is folded. */
const openChecks = 12;
const openFindings = 2;

interface Told {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly none: string;
}

/** Checks with their findings at length. */
export function findings(
  view: View,
  checks: readonly CheckRecord[],
  { name, title, about, none }: Told,
): Section {
  const { page } = view.words;
  const open = checks.slice(0, openChecks).map((check) => article(view, check));
  const rest = checks.slice(openChecks).map((check) => article(view, check));
  const folded =
    rest.length === 0
      ? nothing
      : html`<details class="fold rest">
          <summary>${page.moreChecks}: ${rest.length}</summary>
          ${rest}
        </details> `;
  const body =
    checks.length === 0
      ? html`<p class="empty">${none}</p>`
      : html`<p class="about">${about}</p>
          ${open}${folded}`;
  return { name, title, count: checks.length, body };
}

function article(view: View, check: CheckRecord): Markup {
  const { language, words } = view;
  const { page, outcomes, levels, writing } = words;
  const look = checkLook[check.outcome];
  const told = check.findings.map((finding) => one(view, check, finding));
  const rest = told.slice(openFindings);
  const folded =
    rest.length === 0
      ? nothing
      : html`<details class="fold">
          <summary>${page.moreFindings}: ${rest.length}</summary>
          ${rest}
        </details>`;
  const id = anchor('finding', check.id);
  return html`<article class="finding ${look}" id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title"><span class="kind">${page.requirement}:</span> ${check.title[language]}</h3>
    <p class="meta">
      ${mark(look, outcomes[check.outcome].word)}
      <span>${levels[check.level].word}</span>
      ${clauseLink(view, check.clause, capital(writing.clause(check.clause)))}
      <a href="#${anchor('check', check.id)}"><code>${check.id}</code></a>
    </p>
    ${told.slice(0, openFindings)}${folded} ${rests(view, check)}
  </article> `;
}

function one({ language, words, run }: View, check: CheckRecord, finding: FindingRecord): Markup {
  const { page } = words;
  const { what, expected, seen } = findingText(language, finding);
  return html`<div class="told">
    <p class="what">${what}</p>
    ${terms('compare', [
      [page.expected, expected],
      [page.seen, seen],
    ])}${evidence({ language, words, run }, exchangesOf(check, finding))}
  </div> `;
}

/** A link to the clause's row where the page has one. */
export function clauseLink({ run }: View, clause: string, words: string): Markup {
  const listed = run.clauses.some(({ id }) => id === clause);
  return listed ? html`<a href="#${anchor('clause', clause)}">${words}</a>` : html`<span>${words}</span>`;
}

function rests({ words }: View, { rulings }: CheckRecord): Markup {
  if (rulings.length === 0) return nothing;
  const links = rulings.map(
    (ruling, at) =>
      html`${at === 0 ? '' : ', '}<a href="#${anchor('ruling', ruling)}"><code>${ruling}</code></a>`,
  );
  return html`<p class="rests">${words.page.restsOn}: ${links}</p> `;
}
