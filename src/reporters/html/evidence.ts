import type { EvidenceRecord } from '../../core/run.ts';
import type { Markup } from './markup.ts';
import { html, nothing } from './markup.ts';
import type { View } from './view.ts';

/** How many exchanges of one finding are shown. */
const bound = 4;

/** What a finding rests on, for developers: folded, masked, with a command that repeats it. */
export function evidence(view: View, exchanges: readonly EvidenceRecord[]): Markup {
  const { page } = view.words;
  if (exchanges.length === 0) return nothing;
  const more = exchanges.length - bound;
  return html`<details class="evidence">
    <summary>${page.evidence}</summary>
    <p class="hint">${view.run.revealed ? page.revealed : page.evidenceAbout}</p>
    ${exchanges.slice(0, bound).map((one) => exchange(view, one))}${more > 0 ? html`<p class="hint">${page.moreEvidence}: ${more}</p>` : nothing}
  </details> `;
}

function exchange(
  { words }: View,
  { id, at, identity, request, response, failure, tookMs, curl }: EvidenceRecord,
): Markup {
  const { page, writing, identities, causes } = words;
  const answer =
    response === null
      ? html`<h5>${page.noAnswer}</h5>
          <p>${failure === null ? '' : `${causes[failure.cause].is} (${failure.detail})`}</p>`
      : html`<h5>${page.answer}</h5>
          <pre>${`HTTP ${response.status}\n${headers(response.headers)}\n${response.body}`}</pre>`;
  return html`<div class="exchange">
    <h4>
      ${page.exchange} ${id} · ${writing.moment(at)} · ${writing.duration(tookMs)} ·
      ${identities[identity].replace(/,$/, '')}
    </h4>
    <h5>${page.request}</h5>
    <pre>${`${request.method} ${request.url}\n${headers(request.headers)}\n${request.body}`}</pre>
    ${answer}
    <h5>${page.repeat}</h5>
    <pre class="curl">${curl}</pre>
  </div> `;
}

function headers(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\n`)
    .join('');
}
