/** Marks, figures, steps, findings, evidence, glossaries. */
export const components = `
.shape { width: 1.05em; height: 1.05em; flex: none; margin-top: .24em; --tint: var(--tone, var(--soft)); }
.shape .fill { fill: var(--tint); }
.shape .cut { fill: none; stroke: var(--cut); stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
.shape .line { fill: none; stroke: var(--tint); stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.shape .dash { stroke-dasharray: 3.1 3.2; }
.mark { display: inline-flex; vertical-align: bottom; gap: .4em; color: var(--tone); font-weight: 600; }
.figures { margin: 1.5rem 0 0; }
.bar { display: block; width: 100%; height: .625rem; }
.bar rect { fill: var(--tone); }
.figures dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.75rem, 1fr)); gap: .75rem 1rem; margin-top: .9rem; }
.figures dl > div { display: flex; flex-direction: column; justify-content: space-between; }
.figures dt { display: flex; gap: .4em; color: var(--tone); font-weight: 600; font-size: var(--note); }
.figures dd { font-size: 2rem; line-height: 1.2; font-weight: 650; font-variant-numeric: tabular-nums; }
.figures .zero dd { color: var(--soft); font-weight: 400; }
.part { margin-top: 2.75rem; padding-top: 1.25rem; border-top: 1px solid var(--rule); }
h2 { font-size: var(--h2); line-height: 1.25; letter-spacing: -.005em; }
h2 .count { font-size: var(--lead); margin-left: .25em; }
.sub { font-size: var(--h3); margin: 1.5rem 0 .5rem; }
.about { color: var(--soft); max-width: 68ch; margin: .3rem 0 1rem; }
.empty { margin-top: .6rem; }
.hint { color: var(--soft); font-size: var(--small); }
code, pre { font-family: ui-monospace, "Cascadia Mono", Consolas, "DejaVu Sans Mono", monospace; font-size: .84em; }
.steps { list-style: none; display: grid; gap: .75rem; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); }
.steps li { border-top: 3px solid var(--tone); padding-top: .45rem; display: grid; gap: .1rem; align-content: start; }
.callout { margin-top: 1rem; padding: .9rem 1rem; background: var(--bad-wash); border-left: 4px solid var(--bad); }
.finding { margin-top: 1.4rem; padding: .1rem 0 .2rem 1.1rem; border-left: 4px solid var(--tone); }
.finding h3 { font-size: var(--h3); line-height: 1.35; }
.kind { color: var(--soft); font-weight: 400; }
.meta { display: flex; flex-wrap: wrap; gap: .1rem 1rem; font-size: var(--note); color: var(--soft); margin: .15rem 0 .6rem; }
.told + .told { margin-top: 1rem; padding-top: .9rem; border-top: 1px dashed var(--rule); }
.what { font-weight: 600; max-width: 72ch; }
.compare, .facts, .glossary { display: grid; gap: .45rem; margin-top: .5rem; }
.compare > div { display: grid; grid-template-columns: 5.5rem minmax(0, 1fr); gap: .75rem; padding: .5rem .75rem; background: var(--wash); }
.compare > div:first-child { background: var(--good-wash); }
.finding.good .compare > div:last-child { background: var(--unknown-wash); }
.finding .compare { gap: 2px; }
dt { color: var(--soft); }
.compare dt { font-weight: 600; color: var(--ink); }
.facts > div, .glossary > div { display: grid; grid-template-columns: minmax(9rem, 15rem) minmax(0, 1fr); gap: .25rem 1.25rem; padding-bottom: .45rem; border-bottom: 1px solid var(--rule); }
.glossary dt { color: var(--ink); }
.callout .facts > div { border: 0; padding: 0; }
.rests { font-size: var(--small); color: var(--soft); margin-top: .6rem; }
summary { cursor: pointer; width: fit-content; padding: .2rem 0; }
.evidence, .fold { margin-top: .55rem; }
.evidence > summary, .fold > summary { color: var(--accent); font-size: var(--note); }
.exchange { margin: .75rem 0 1.25rem; }
.exchange h4 { font-size: var(--note); }
.exchange h5 { font-size: var(--small); color: var(--soft); margin-top: .5rem; }
pre { background: var(--code); padding: .6rem .75rem; white-space: pre-wrap; line-height: 1.45; border-radius: 3px; }
.links { list-style: none; display: grid; gap: .3rem; margin-top: .35rem; }
.judge { display: inline-flex; gap: .45em; }
.judge .shape { margin-top: .28em; }
.reason { margin-top: 1.1rem; padding-left: 1.1rem; border-left: 4px solid var(--rule); }
.who { color: var(--soft); font-size: var(--note); }
@media (max-width: 36rem) {
  .compare > div, .facts > div, .glossary > div { grid-template-columns: minmax(0, 1fr); gap: .1rem; }
}
`;
