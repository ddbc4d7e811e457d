import type { PreflightRecord } from '../../core/run.ts';
import { causeSide } from '../../text/cause-side.ts';
import type { Look } from './mark.ts';
import { mark } from './mark.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { Section } from './section.ts';
import { capital, terms } from './section.ts';
import type { View } from './view.ts';

const stepLook: Readonly<Record<PreflightRecord['outcome'], Look>> = {
  passed: 'good',
  failed: 'bad',
  'not-tested': 'none',
};

/** The way to the service, step by step; where it ended, the cause and who mends it. */
export function preflight(view: View): Section {
  const { run, words } = view;
  const steps = run.preflight.map(
    ({ step, outcome }) =>
      html`<li class="${stepLook[outcome]}">
        <strong>${words.steps[step].word}</strong> ${mark(stepLook[outcome], words.stepOutcomes[outcome])}
        ${outcome === 'passed' ? html`<span class="hint">${words.steps[step].meaning}</span>` : nothing}
      </li> `,
  );
  const stopped = run.preflight
    .filter(({ outcome }) => outcome === 'failed')
    .map((step) => cause(view, step));
  return {
    name: 'preflight',
    title: words.page.preflight,
    count: null,
    body: html`<p class="about">${words.page.preflightAbout}</p>
      <ol class="steps">
        ${steps}
      </ol>
      ${stopped}`,
  };
}

function cause({ words }: View, { cause: why, detail, blame }: PreflightRecord): Markup {
  const { page, causes, sides, blames } = words;
  const who =
    why === null ? (blame === null ? null : blames[blame].meaning) : `${capital(sides[causeSide[why]])}.`;
  const rows: (readonly [string, string])[] = [];
  if (why !== null) rows.push([page.why, causes[why].is], [page.howToMend, causes[why].mend]);
  if (who !== null) rows.push([page.whoMends, who]);
  if (detail !== '') rows.push([page.technical, detail]);
  return rows.length === 0 ? nothing : html`<div class="callout">${terms('facts', rows)}</div>`;
}
