/** The page's frame: masthead, contents, the column that is read, the verdict. */
export const frame = `
*, ::before, ::after { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--ground); color: var(--ink); overflow-wrap: anywhere;
  font: var(--body)/1.55 "Segoe UI", "Source Sans 3", "Noto Sans", system-ui, -apple-system, Roboto, "DejaVu Sans", sans-serif; }
p, ul, ol, dl, dd, h1, h2, h3, h4, h5, pre, table { margin: 0; padding: 0; }
a { color: var(--accent); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.skip, .unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:focus { width: auto; height: auto; clip-path: none; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
.masthead { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; padding: 1rem 1.25rem;
  border-top: 4px solid var(--accent); color: var(--soft); font-size: var(--note); }
.brand { color: var(--accent); font-weight: 700; letter-spacing: .02em; font-size: var(--lead); }
.endpoint { margin-left: auto; }
.contents { padding: 0 1.25rem 1rem; font-size: var(--note); }
.contents p { font-weight: 600; color: var(--soft); font-size: var(--small); }
.contents ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.contents a { display: inline-block; padding: .25rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.count { color: var(--soft); font-size: var(--small); font-weight: 400; font-variant-numeric: tabular-nums; }
main { background: var(--paper); border-block: 1px solid var(--rule); padding: 1.5rem 1.25rem 2.5rem; }
footer { padding: 1rem 1.25rem 2.5rem; color: var(--soft); font-size: var(--small); }
footer p { max-width: 70ch; margin-bottom: .35rem; }
@media (min-width: 40rem) { main { padding: 2.25rem 2.5rem 3rem; } }
@media (min-width: 72rem) {
  body { display: grid; grid-template: auto auto auto / 14.5rem minmax(0, 60rem); justify-content: center; column-gap: 1.5rem; }
  .masthead, footer { grid-column: 1 / -1; }
  .masthead { margin: 0 calc(50% - 50vw); padding-inline: calc(50vw - 50%); }
  footer { grid-column: 2; }
  .contents { position: sticky; top: 1rem; align-self: start; padding: .5rem 0; max-height: calc(100vh - 2rem); overflow: auto; }
  .contents ul { display: block; border-left: 1px solid var(--rule); margin-top: .5rem; }
  .contents li { padding-left: .9rem; line-height: 1.35; }
  .contents li { padding-block: .3rem; }
  .contents a { display: inline; padding: 0; }
  main { border: 1px solid var(--rule); border-radius: 4px; }
}
.verdict { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .25rem 1.1rem; padding: 1.4rem 1.3rem;
  background: var(--wash); border-left: 6px solid var(--tone); border-radius: 0 4px 4px 0; }
.seal .shape { width: 2.6rem; height: 2.6rem; margin: 0; }
.verdict h1 { color: var(--tone); font-size: clamp(1.5rem, 1.1rem + 2vw, 2.25rem); line-height: 1.15; letter-spacing: -.01em; margin-bottom: .6rem; }
.plain { font-size: var(--lead); line-height: 1.5; max-width: 62ch; }
.notes { margin-top: .7rem; max-width: 74ch; color: var(--soft); font-size: var(--note); }
.notice { display: flex; gap: .5rem; margin-top: .9rem; font-weight: 600; }
@media (max-width: 30rem) { .verdict { grid-template-columns: minmax(0, 1fr); } .plain { font-size: var(--body); } }
`;
