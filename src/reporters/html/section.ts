import { anchor } from './anchor.ts';
import type { Interpolated, Markup } from './markup.ts';
import { html, nothing } from './markup.ts';

/** One part of the page, that the contents lead to. */
export interface Section {
  readonly name: string;
  readonly title: string;
  /** How many entries it has; null where counting says nothing. */
  readonly count: number | null;
  readonly body: Markup;
}

export function sectionMarkup({ name, title, count, body }: Section): Markup {
  const id = anchor('section', name);
  const counted = count === null ? nothing : html` <span class="count">${count}</span>`;
  return html`<section id="${id}" aria-labelledby="${id}-title" class="part ${name}">
    <h2 id="${id}-title">${title}${counted}</h2>
    ${body}
  </section> `;
}

/** A list of terms and what is said of them. */
export function terms(className: string, rows: readonly (readonly [Interpolated, Interpolated])[]): Markup {
  return html`<dl class="${className}">
    ${rows.map(
      ([term, said]) =>
        html`<div>
          <dt>${term}</dt>
          <dd>${said}</dd>
        </div> `,
    )}
  </dl> `;
}

/** A text begins with a capital where it stands alone. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('lv') + text.slice(1);
}
