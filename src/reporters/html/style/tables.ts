/** The clause matrix and the list of checks; on a narrow screen each row is a block. */
export const tables = `
table { width: 100%; border-collapse: collapse; font-size: var(--note); line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: .6rem .9rem .6rem 0; border-bottom: 1px solid var(--rule); }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: var(--small); font-weight: 600; border-bottom: 2px solid var(--rule); padding-top: 0; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 600; }
.matrix th:nth-child(1) { width: 7.75rem; }
.matrix th:nth-child(3) { width: 7rem; }
.matrix th:nth-child(4) { width: 9.25rem; }
.matrix th:nth-child(5) { width: 28%; }
.matrix .links { margin-top: 0; }
.matrix td > .fold:first-child { margin-top: -.2rem; }
.matrix .hint { display: block; }
.list thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.list { border-top: 1px solid var(--rule); }
.list td:nth-child(1) { width: 17%; }
.list td:nth-child(3) { width: 20%; }
.list td:nth-child(4) { width: 13%; }
.list tbody th { font-weight: 400; }
.list code { display: block; color: var(--soft); }
.group { margin-top: 1.1rem; }
.group > summary { width: auto; padding: .35rem 0; }
.group > summary h3 { display: inline; font-size: var(--h3); }
:target { background: var(--unknown-wash); }
.finding:target { background: none; outline: 2px solid var(--accent); outline-offset: .5rem; }
section:target { background: none; }
@media (max-width: 46rem) {
  table, tbody, tr, th, td { display: block; width: auto !important; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: .8rem 0; border-bottom: 1px solid var(--rule); }
  tbody th, td { border: 0; padding: .1rem 0; }
  td[data-label]::before { content: attr(data-label) ": "; color: var(--soft); font-size: var(--small); }
  .list tr { display: grid; }
  .list tbody th { order: -1; }
  .list td:nth-child(n) { width: auto; }
}
`;
