import type { Verdict } from '../../core/outcome.ts';
import { checkOutcomes } from '../../core/outcome.ts';
import { verdictText } from '../../text/verdict-text.ts';
import { anchor } from './anchor.ts';
import type { Look } from './mark.ts';
import { checkLook, shape } from './mark.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { View } from './view.ts';

const verdictLook: Readonly<Record<Verdict, Look>> = {
  conforms: 'good',
  'does-not-conform': 'bad',
  inconclusive: 'unknown',
};

/** The verdict in one line and one paragraph, and the key figures. */
export function summary(view: View): Markup {
  const { run, language, words } = view;
  const { headline, paragraph, notes } = verdictText(language, run);
  const look = verdictLook[run.verdict];
  const revealed = run.revealed
    ? html`<p class="notice">${shape('warn')}<span>${words.page.revealed}</span></p>`
    : nothing;
  return html`<section
      class="verdict ${look}"
      id="${anchor('section', 'summary')}"
      aria-labelledby="verdict-title"
    >
      <div class="seal">${shape(look)}</div>
      <div>
        <h1 id="verdict-title">${headline}</h1>
        <p class="plain">${paragraph}</p>
        ${notes === '' ? nothing : html`<p class="notes">${notes}</p> `}${revealed}
      </div>
    </section>
    ${figures(view)}`;
}

function figures({ run, words }: View): Markup {
  const told = checkOutcomes.filter((outcome) => outcome !== 'waived' || run.totals.waived > 0);
  return html`<section class="figures" aria-label="${words.page.figures}">
    ${bar(run.totals)}
    <dl>
      ${told.map(
        (outcome) =>
          html`<div class="${checkLook[outcome]}${run.totals[outcome] === 0 ? ' zero' : ''}">
            <dt>${shape(checkLook[outcome])}<span>${words.outcomes[outcome].many}</span></dt>
            <dd>${run.totals[outcome]}</dd>
          </div> `,
      )}
    </dl>
  </section> `;
}

/** The outcomes in proportion; the figures say the same in words. */
function bar(totals: View['run']['totals']): Markup {
  const all = checkOutcomes.reduce((sum, outcome) => sum + totals[outcome], 0);
  if (all === 0) return nothing;
  let x = 0;
  const parts = checkOutcomes.map((outcome) => {
    const width = (totals[outcome] / all) * 1000;
    const part = html`<rect
      class="${checkLook[outcome]}"
      x="${x.toFixed(1)}"
      y="0"
      width="${Math.max(0, width - 3).toFixed(1)}"
      height="10"
    />`;
    x += width;
    return totals[outcome] === 0 ? nothing : part;
  });
  return html`<svg
    class="bar"
    viewBox="0 0 1000 10"
    preserveAspectRatio="none"
    aria-hidden="true"
    focusable="false"
  >
    ${parts}
  </svg> `;
}
