/** Colours, of which each is readable on each ground (WCAG 2.2 AA), and the scale of type. One accent: a deep blue. */
export const tokens = `
:root {
  color-scheme: light dark;
  --ground: #f4f5f3; --paper: #fff; --ink: #1b2226; --soft: #505c64; --rule: #d8dcda; --accent: #0b5687;
  --good: #17663a; --bad: #a81c1c; --warn: #855000; --unknown: #47535c; --none: #5b666e; --agreed: #573d8f; --tool: #8a1c5c;
  --good-wash: #e8f3ec; --bad-wash: #fbebe9; --warn-wash: #fcf2df; --unknown-wash: #eceff1; --code: #eef0ee;
  --cut: #fff;
  --small: .8125rem; --note: .9rem; --body: 1rem; --lead: 1.1875rem; --h3: 1.125rem; --h2: 1.4375rem;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #101417; --paper: #171c20; --ink: #e6eaec; --soft: #a9b4bb; --rule: #323b41; --accent: #7fc1ec;
    --good: #78d09a; --bad: #ff9d94; --warn: #efbe62; --unknown: #b4bfc7; --none: #a9b4bb; --agreed: #c5b0f2; --tool: #f5a3d0;
    --good-wash: #16281e; --bad-wash: #331b1a; --warn-wash: #2f2614; --unknown-wash: #222a2f; --code: #222a2f;
    --cut: #171c20;
  }
}
.good { --tone: var(--good); --wash: var(--good-wash); }
.bad { --tone: var(--bad); --wash: var(--bad-wash); }
.warn { --tone: var(--warn); --wash: var(--warn-wash); }
.unknown { --tone: var(--unknown); --wash: var(--unknown-wash); }
.none { --tone: var(--none); --wash: var(--unknown-wash); }
.agreed { --tone: var(--agreed); --wash: var(--unknown-wash); }
.tool { --tone: var(--tool); --wash: var(--unknown-wash); }
`;
