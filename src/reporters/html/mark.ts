import type { CheckOutcome, ClauseOutcome } from '../../core/outcome.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';

/** How an outcome looks: each has its own shape, so that no one needs to tell colours apart. */
export type Look = 'good' | 'bad' | 'warn' | 'unknown' | 'none' | 'agreed' | 'tool';

export const checkLook: Readonly<Record<CheckOutcome, Look>> = {
  passed: 'good',
  failed: 'bad',
  warning: 'warn',
  'not-tested': 'unknown',
  'not-applicable': 'none',
  waived: 'agreed',
};

export const clauseLook: Readonly<Record<ClauseOutcome, Look>> = {
  met: 'good',
  'met-with-remarks': 'warn',
  'not-met': 'bad',
  review: 'unknown',
  pending: 'none',
  'no-event': 'none',
  'not-applicable': 'none',
  'not-assessed': 'unknown',
  waived: 'agreed',
  error: 'tool',
};

/** A disc with a tick, an octagon with a cross, a triangle, a dashed ring, a ring, a written sheet, a diamond. */
const shapes: Readonly<Record<Look, Markup>> = {
  good: html`<circle class="fill" cx="10" cy="10" r="9" /><path class="cut" d="M5.8 10.4l2.9 2.9 5.6-6.2" />`,
  bad: html`<path class="fill" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3z" /><path
      class="cut"
      d="M6.8 6.8l6.4 6.4m0-6.4l-6.4 6.4"
    />`,
  warn: html`<path class="fill" d="M10 1.2L19.4 18H.6z" /><path class="cut" d="M10 7v5.2m0 2.4v.6" />`,
  unknown: html`<circle class="line dash" cx="10" cy="10" r="8" /><path
      class="line"
      d="M7.6 8a2.4 2.4 0 114 1.8c-.9.7-1.6 1.1-1.6 2.2m0 2.2v.5"
    />`,
  none: html`<circle class="line" cx="10" cy="10" r="8" /><path class="line" d="M6.4 10h7.2" />`,
  agreed: html`<rect class="line" x="2" y="1.5" width="16" height="17" rx="2.5" /><path
      class="line"
      d="M6 6.5h8M6 10h8M6 13.5h4.5"
    />`,
  tool: html`<path class="fill" d="M10 .8L19.2 10 10 19.2.8 10z" /><path
      class="cut"
      d="M10 5.6V11m0 2.6v.6"
    />`,
};

/** The shape alone; the word must stand beside it. */
export function shape(look: Look): Markup {
  return html`<svg class="shape" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    ${shapes[look]}
  </svg>`;
}

/** An outcome in shape, colour and word. */
export function mark(look: Look, word: string): Markup {
  return html`<span class="mark ${look}">${shape(look)}<span>${word}</span></span>`;
}
