/** A4: black on white, no row cut, folded lists open, evidence left folded. */
export const print = `
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { color-scheme: light; --ground: #fff; --paper: #fff; --ink: #000; --soft: #3c464c; --rule: #b9c0bd; --accent: #0b5687;
    --good: #17663a; --bad: #a81c1c; --warn: #855000; --unknown: #47535c; --none: #5b666e; --agreed: #573d8f; --tool: #8a1c5c;
    --good-wash: #e8f3ec; --bad-wash: #fbebe9; --warn-wash: #fcf2df; --unknown-wash: #eceff1; --code: #eef0ee; --cut: #fff; }
  html { font-size: 9.5pt; }
  body { display: block; }
  main { border: 0; padding: 0; }
  .masthead { margin: 0; padding: 0 0 4mm; border: 0; }
  .contents, .skip, .evidence, footer .up { display: none; }
  footer { padding: 4mm 0 0; }
  a { color: inherit; text-decoration: none; }
  .verdict, .compare > div, .callout, .bar, .steps li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .shape { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .part { margin-top: 8mm; padding-top: 4mm; }
  tr, .finding, .group, footer p, .told, .reason, .verdict, .figures, .steps, .callout, .compare > div, .facts > div, .glossary > div { break-inside: avoid; }
  thead { display: table-header-group; }
  h2, h3, .about, summary { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  .fold::details-content, .group::details-content { content-visibility: visible; block-size: auto; display: block; }
  :target { background: none; outline: 0; }
}
`;
