import type { CheckRecord } from '../../core/run.ts';
import { anchor } from './anchor.ts';
import { checkLook, shape } from './mark.ts';
import type { Markup } from './markup.ts';
import { html } from './markup.ts';
import type { View } from './view.ts';
import { isTold } from './view.ts';

/** A link to where the page tells the most about a check. The outcome is said to those who do not see the shape. */
export function checkLink({ language, words }: View, check: CheckRecord): Markup {
  const place = anchor(isTold(check) ? 'finding' : 'check', check.id);
  return html`<a class="judge ${checkLook[check.outcome]}" href="#${place}"
    >${shape(checkLook[check.outcome])}<span class="unseen">${words.outcomes[check.outcome].word}: </span
    ><span>${check.title[language]}</span></a
  >`;
}
