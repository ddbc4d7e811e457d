import type { ReasonGroup } from '../checks-by-reason.ts';
import { checksByReason } from '../checks-by-reason.ts';
import { checkLink } from './check-link.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { Section } from './section.ts';
import type { View } from './view.ts';

/** A longer list is folded. */
const openLinks = 8;

/** What was not tested and why, who can mend it, and what does not concern this service. */
export function gaps(view: View): Section {
  const { run, language, words } = view;
  const { page } = words;
  const untested = checksByReason(run, language, 'not-tested');
  const alien = checksByReason(run, language, 'not-applicable');
  return {
    name: 'untested',
    title: page.untested,
    count: run.totals['not-tested'],
    body: html`${
      untested.length === 0
        ? html`<p class="empty">${page.nothingUntested}</p>`
        : html`<p class="about">${page.untestedAbout}</p>
            ${untested.map((group) => reason(view, group))}`
    }
    ${
      alien.length === 0
        ? nothing
        : html`<h3 class="sub">${page.notApplicable}</h3>
            ${alien.map((group) => reason(view, group))}`
    }`,
  };
}

function reason(view: View, { because, reason: why, blame, checks }: ReasonGroup): Markup {
  const { blames, counts } = view.words;
  const first =
    because?.code === 'presumed-in-vain' ? view.run.checks.find(({ id }) => id === because.by) : undefined;
  const links = html`<ul class="links">
    ${checks.map((check) => html`<li>${checkLink(view, check)}</li>`)}
  </ul>`;
  const shown =
    checks.length <= openLinks
      ? links
      : html`<details class="fold">
          <summary>${counts.checks(checks.length)}</summary>
          ${links}
        </details>`;
  return html`<div class="reason">
    <p class="what">${why}</p>
    ${
      first === undefined ? nothing : html`<p>→ ${checkLink(view, first)}</p> `
    }${blame === null ? nothing : html`<p class="who">${blames[blame].meaning}</p> `}${shown}
  </div> `;
}
