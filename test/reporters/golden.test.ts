import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import { reportHtml } from '../../src/reporters/html.ts';
import { reportJson } from '../../src/reporters/json.ts';
import { junitXml } from '../../src/reporters/junit.ts';
import { terminalSummary } from '../../src/reporters/terminal.ts';
import { sampleRun, unreachedRun } from './sample-run.ts';

const files = ['reports/verify/report.json', 'reports/verify/index.html'];

/** Written again by `npx vitest run -u`; read what changed before it is kept. */
function golden(name: string): string {
  return new URL(`../golden/${name}`, import.meta.url).pathname;
}

describe.each(languages)('reports in %s are as they were agreed', (language) => {
  it('report.json', async () => {
    await expect(reportJson(sampleRun, language)).toMatchFileSnapshot(golden(`report.${language}.json`));
  });

  it('HTML', async () => {
    await expect(reportHtml(sampleRun, language)).toMatchFileSnapshot(golden(`report.${language}.html`));
  });

  it('JUnit XML', async () => {
    await expect(junitXml(sampleRun, language)).toMatchFileSnapshot(golden(`junit.${language}.xml`));
  });

  it('terminal', async () => {
    const plain = { language, colour: false, width: 100, files };
    await expect(terminalSummary(sampleRun, plain)).toMatchFileSnapshot(golden(`terminal.${language}.txt`));
  });

  it('terminal, where the service was not reached', async () => {
    const plain = { language, colour: false, width: 100, files };
    await expect(terminalSummary(unreachedRun, plain)).toMatchFileSnapshot(
      golden(`unreached.${language}.txt`),
    );
  });
});
