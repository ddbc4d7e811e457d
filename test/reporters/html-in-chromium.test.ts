import { AxeBuilder } from '@axe-core/playwright';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/outcome.ts';
import { reportHtml } from '../../src/reporters/html.ts';
import { brokenRun, sampleRun, unreachedRun } from './sample-run.ts';

const executablePath = '/usr/bin/chromium';
const missing = !existsSync(executablePath);

/** Nothing but the page itself is to speak to anybody. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const runs = { sampleRun, unreachedRun, brokenRun } as const;
const themes = ['light', 'dark'] as const;

describe('the page in a browser (needs: apt-get install chromium)', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    if (missing) return;
    folder = await mkdtemp(path.join(tmpdir(), 'atbilst-html-'));
    browser = await chromium.launch({ executablePath, args });
  });

  afterAll(async () => {
    if (missing) return;
    await browser.close();
    await rm(folder, { recursive: true });
  });

  /** Opens the page of a run from disk, with the network cut, and gives it with the addresses that it asked for. */
  async function opened(
    run: keyof typeof runs,
    language: 'lv' | 'en',
    options: BrowserContextOptions,
  ): Promise<{ readonly page: Page; readonly asked: readonly string[]; readonly address: string }> {
    const file = path.join(folder, `${run}.${language}.html`);
    await writeFile(file, reportHtml(runs[run], language));
    const context = await browser.newContext({ ...options, offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => asked.push(`console: ${message.text()}`));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    return { page, asked, address };
  }

  const cases = [
    ...languages.flatMap((language) => themes.map((theme) => [language, theme, 'sampleRun'] as const)),
    ['lv', 'dark', 'unreachedRun'],
    ['en', 'light', 'unreachedRun'],
  ] as const;

  it.skipIf(missing).each(cases)(
    'in %s, %s, of %s is accessible and asks for nothing',
    async (language, theme, run) => {
      const { page, asked, address } = await opened(run, language, { colorScheme: theme });
      // Folded parts are read, too.
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html).slice(0, 3)])).toEqual([]);
      expect(asked.filter((one) => one !== address && one !== 'data:,')).toEqual([]);
      await page.context().close();
    },
  );

  it.skipIf(missing).each([360, 768, 1280])('at %i pixels nothing is cut off', async (width) => {
    const { page } = await opened('brokenRun', 'lv', { viewport: { width, height: 800 } });
    const over = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(over).toBe(0);
    await page.context().close();
  });

  it.skipIf(missing)('every link inside the page leads to something that then shows', async () => {
    const { page, address } = await opened('brokenRun', 'en', {});
    const links = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    const hidden: string[] = [];
    for (const link of new Set(links)) {
      await page.goto(`${address}${link}`);
      if (!(await page.locator(`[id="${link.slice(1)}"]`).isVisible())) hidden.push(link);
    }
    expect(links.length).toBeGreaterThan(100);
    expect(hidden).toEqual([]);
    await page.context().close();
  });

  it.skipIf(missing)('prints on A4 with its folded lists open', async () => {
    const { page } = await opened('sampleRun', 'lv', {});
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    expect(await page.locator('.matrix .fold li').first().isVisible()).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1')).toMatch(/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
    await page.context().close();
  });
});
