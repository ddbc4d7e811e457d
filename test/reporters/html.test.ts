import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import type { Run } from '../../src/core/run.ts';
import { reportHtml } from '../../src/reporters/html.ts';
import { brokenRun, conformingRun, sampleRun, unreachedRun } from './sample-run.ts';
import { hostileTexts, withTexts } from './hostile-run.ts';

type Node = DefaultTreeAdapterTypes.Node;

function nodesIn(node: Node): readonly Node[] {
  return 'childNodes' in node ? [node, ...node.childNodes.flatMap(nodesIn)] : [node];
}

/** The page as a browser reads it; errors of the parser are ours. */
function parsed(page: string): { readonly nodes: readonly Node[]; readonly errors: readonly string[] } {
  const errors: string[] = [];
  const document = parse(page, {
    onParseError: ({ code }) => errors.push(code),
    sourceCodeLocationInfo: false,
  });
  return { nodes: nodesIn(document), errors };
}

/** The page's elements with the names of their attributes, and nothing of their content. */
function skeleton(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap((node) =>
    'attrs' in node ? [`${node.tagName} ${node.attrs.map(({ name }) => name).join(' ')}`] : [],
  );
}

function attributes(nodes: readonly Node[], name: string): readonly string[] {
  return nodes.flatMap((node) =>
    'attrs' in node ? node.attrs.filter((one) => one.name === name).map(({ value }) => value) : [],
  );
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('value' in node ? node.value : '')).join('\n');
}

const runs: Readonly<Record<string, Run>> = { sampleRun, unreachedRun, conformingRun, brokenRun };

describe.each(languages)('the page in %s', (language) => {
  it.each(Object.keys(runs))('of %s is well-formed, closed in itself, and links to what is there', (name) => {
    const { nodes, errors } = parsed(reportHtml(runs[name] ?? sampleRun, language));
    expect(errors).toEqual([]);
    const ids = attributes(nodes, 'id');
    expect(ids.length).toBe(new Set(ids).size);
    const links = attributes(nodes, 'href').filter((href) => href !== 'data:,');
    expect(links.filter((href) => !href.startsWith('#') || !ids.includes(href.slice(1)))).toEqual([]);
    expect(attributes(nodes, 'src')).toEqual([]);
    expect(attributes(nodes, 'style')).toEqual([]);
    expect(attributes(nodes, 'lang')).toEqual([language]);
    expect(skeleton(nodes).filter((element) => element.startsWith('script'))).toEqual([]);
    const labelled = attributes(nodes, 'aria-labelledby');
    expect(labelled.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('keeps its structure and shows the text, whatever the text', () => {
    const benign = skeleton(
      parsed(
        reportHtml(
          withTexts((text) => `${text}x`),
          language,
        ),
      ).nodes,
    );
    const text = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (hostile) => {
        const { nodes, errors } = parsed(
          reportHtml(
            withTexts((one) => `${one}${hostile}`),
            language,
          ),
        );
        expect(errors).toEqual([]);
        expect(skeleton(nodes)).toEqual(benign);
      }),
      { numRuns: 60 },
    );
  });

  it('shows markup as text', () => {
    const hostile = '"><b onclick=alert(1)>&amp;';
    const { nodes } = parsed(
      reportHtml(
        withTexts((one) => `${one}${hostile}`),
        language,
      ),
    );
    expect(textOf(nodes)).toContain(`https://sopa.example:8443/sopa${hostile}`);
  });
});

it('folds what is long', () => {
  const page = reportHtml(brokenRun, 'en');
  expect(page).toContain('<summary>Further checks: 30</summary>');
});

it('says aloud that personal data stand in clear', () => {
  expect(reportHtml({ ...sampleRun, revealed: true }, 'en')).toContain('Personal data stand here in clear');
  expect(reportHtml(sampleRun, 'en')).not.toContain('Personal data stand here in clear');
});

it('allows no style but its own, by its hash', () => {
  const { nodes } = parsed(reportHtml(sampleRun, 'lv'));
  const policy = attributes(nodes, 'content').find((one) => one.includes('-src'));
  expect(policy).toMatch(
    /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; img-src data:; base-uri 'none'; form-action 'none'$/,
  );
  const sheet = nodes.filter(({ nodeName }) => nodeName === 'style').flatMap(nodesIn);
  const hash = createHash('sha256').update(textOf(sheet).slice(1)).digest('base64');
  expect(policy).toContain(`'sha256-${hash}'`);
});
