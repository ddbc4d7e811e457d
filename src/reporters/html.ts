import { createHash } from 'node:crypto';
import type { Language } from '../core/outcome.ts';
import type { Run } from '../core/run.ts';
import { inLanguage } from '../text/in-language.ts';
import { allChecks } from './html/all-checks.ts';
import { anchor } from './html/anchor.ts';
import { clauses } from './html/clauses.ts';
import { findings } from './html/findings.ts';
import { gaps } from './html/gaps.ts';
import { Markup, html, nothing } from './html/markup.ts';
import { preflight } from './html/preflight.ts';
import { facts, legend, rulings } from './html/reference.ts';
import type { Section } from './html/section.ts';
import { sectionMarkup } from './html/section.ts';
import { style } from './html/style.ts';
import { summary } from './html/summary.ts';
import type { View } from './html/view.ts';

/**
 * A run as one self-contained page for officials and developers: no script, nothing fetched, nothing that is not in the
 * run. Its style is allowed by its hash alone.
 */
export function reportHtml(run: Run, language: Language): string {
  const words = inLanguage(language);
  const view: View = { run, language, words };
  const { page, verdicts } = words;
  const sections = sectionsOf(view);
  // Put together here, for its hash is of its very bytes.
  const sheet = new Markup(`<style>${style}</style>`);
  const hash = createHash('sha256').update(style).digest('base64');
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex" />
        <link rel="icon" href="data:," />
        <title>${page.title}: ${verdicts[run.verdict].word} – ${run.endpoint}</title>
        ${sheet}
      </head>
      <body id="top">
        <a class="skip" href="#content">${page.skipToContent}</a>
        <header class="masthead">
          <p class="brand">${run.toolkit.name}</p>
          <p>${page.title}</p>
          <p class="endpoint">${run.endpoint}</p>
        </header>
        <nav class="contents" aria-label="${page.contents}">
          <p>${page.contents}</p>
          <ul>
            <li><a href="#${anchor('section', 'summary')}">${page.summary}</a></li>
            ${sections.map(entry)}
          </ul>
        </nav>
        <main id="content">${summary(view)}${sections.map(sectionMarkup)}</main>
        <footer>
          <p>${run.revealed ? page.revealed : page.masked}</p>
          <p>
            ${run.toolkit.name} ${run.toolkit.version}<span class="up">
              · <a href="#top">${page.toTop}</a></span
            >
          </p>
        </footer>
      </body>
    </html> `.text;
}

function entry({ name, title, count }: Section): Markup {
  const counted = count === null ? nothing : html` <span class="count">${count}</span>`;
  return html`<li><a href="#${anchor('section', name)}">${title}</a>${counted}</li> `;
}

function sectionsOf(view: View): readonly Section[] {
  const { run, words } = view;
  const { page } = words;
  const ended = (outcome: string) => run.checks.filter((check) => check.outcome === outcome);
  const remarks = ended('passed').filter((check) => check.findings.length > 0);
  const waived = ended('waived');
  return [
    preflight(view),
    clauses(view),
    findings(view, ended('failed'), {
      name: 'failures',
      title: page.failures,
      about: page.failuresAbout,
      none: run.totals.passed === 0 ? page.nothingJudged : page.noFailures,
    }),
    findings(view, ended('warning'), {
      name: 'warnings',
      title: page.warnings,
      about: page.warningsAbout,
      none: page.noWarnings,
    }),
    ...(waived.length === 0
      ? []
      : [findings(view, waived, { name: 'waived', title: page.waived, about: page.waivedAbout, none: '' })]),
    ...(remarks.length === 0
      ? []
      : [
          findings(view, remarks, {
            name: 'remarks',
            title: page.remarks,
            about: words.levels.info.meaning,
            none: '',
          }),
        ]),
    gaps(view),
    allChecks(view),
    rulings(view),
    legend(view),
    facts(view),
  ];
}
