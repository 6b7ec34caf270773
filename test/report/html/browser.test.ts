import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Report, ReportRun } from '../../../src/model/report.js';
import { curve, logOf, noisy, threeBoxes } from '../../support/curves.js';
import { IS_HARDENED } from '../../support/hardened.js';
import { pageOf } from '../../support/page.js';
import { exampleReport, reportOf } from '../../support/report.js';
import { logWith, withCurves } from '../../support/side-curves.js';
import { tempFolder } from '../../support/temp-folder.js';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(CHROMIUM))
  process.stdout.write(`no Chromium at ${CHROMIUM} (env CHROMIUM): the HTML report is not opened in a browser\n`);
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EVIL = [
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(2)</script>',
  '__proto__',
  'שלום \u202e مرحبا',
  '学习率 🙂',
  '&lt;b&gt;',
];
/** A report of 5,000 runs may keep the page's thread busy so long until it is ready, in milliseconds of the processor. */
const QUICK = 2_000;
/** The browser may take so long for a step, whatever else runs on the machine, in milliseconds. */
const PATIENCE = 120_000;

/** Five configurations, of which the fourth is the best. */
function settingsSweep(): Report {
  const logs = [0, 1, 2, 3, 4].map((i) => {
    const best = 0.9 - 0.05 * Math.abs(i - 3);
    const columns = { loss: curve(40, (k) => 1 / (k + 1)), val_acc: curve(40, (k) => best - 0.5 / (k + 1)) };
    return logOf(columns, { source: `trial-${i}/log.csv` });
  });
  const { report } = reportOf(logs);
  const groups = report.runs.map(({ id }, i) => {
    return {
      ...report.groups[0]!,
      id,
      runs: [id],
      seeds: 1,
      findings: [],
      settings: { lr: 10 ** -i, optimizer: i % 2 ? 'adam' : 'sgd' },
    };
  });
  return { ...report, groups };
}

/** The run that every line of a large sweep is a copy of, under its own name. */
function sweepOf(count: number): Report {
  const { report } = reportOf([
    logOf({
      lr: curve(200, () => 0.1),
      loss: noisy(
        curve(200, (i) => 1 + 1 / (i + 1)),
        0.01,
        1,
      ),
      val_loss: curve(200, () => 1),
    }),
    logOf(threeBoxes(), { source: 'boxes/log.csv' }),
  ]);
  const [boxes, plain] = report.runs as readonly [ReportRun, ReportRun];
  const runs = Array.from(
    { length: count },
    (_, i): ReportRun => ({
      ...(i % 3 === 0 ? boxes : plain),
      id: `sweep/trial-${String(i).padStart(5, '0')}`,
    }),
  );
  const groups = runs.map(({ id }) => ({ id, runs: [id], seeds: 1, settings: {}, findings: [] }));
  return { ...report, runs, groups };
}

describe.skipIf(!existsSync(CHROMIUM) || IS_HARDENED)('the HTML report in a browser', () => {
  let folder: string;
  let opened: BrowserContext[] = [];
  const files = new Map<string, string>();
  let seen: string[] = [];

  beforeAll(async () => {
    folder = tempFolder();
    const boxes = reportOf([logOf(threeBoxes(), { source: 'boxes/log.csv' })], {
      baseline: [logOf(threeBoxes(9), { source: 'base/log.csv' })],
    }).report;
    for (const [name, report] of [
      ['example', await exampleReport()],
      ['boxes', boxes],
      ['settings', settingsSweep()],
      ['sweep', sweepOf(5_000)],
      [
        'evil',
        reportOf(EVIL.map((name) => logOf({ [name]: [1, 2], loss: curve(40, (i) => i) }, { source: `${name}/a.csv` }))).report,
      ],
    ] as const) {
      files.set(name, join(folder, `${name}.html`));
      writeFileSync(files.get(name)!, await pageOf(report));
    }
    const names = [...Array.from({ length: 14 }, (_, i) => `layer${i}/norm`), EVIL[0]!];
    const { report, curves } = withCurves([logWith('a', names)]);
    const whole = await pageOf(report, curves);
    for (const [name, html] of [
      ['further', whole],
      // As if there had been no room for them.
      ['crowded', whole.replace(/<script type="text\/plain" id="further-0">.*<\/script>/, '')],
    ] as const) {
      files.set(name, join(folder, `${name}.html`));
      writeFileSync(files.get(name)!, html);
    }
  });
  afterEach(async () => {
    for (const context of opened) await context.close();
    opened = [];
  });

  /** Opens a report with a new profile; whatever the browser complains about ends up in `seen`. */
  async function open(
    name: string,
    hash = '',
    options: Parameters<typeof chromium.launchPersistentContext>[1] = {},
    before = '',
  ): Promise<Page> {
    seen = [];
    const context = await chromium.launchPersistentContext(mkdtempSync(join(folder, 'profile-')), {
      executablePath: CHROMIUM,
      args: FLAGS,
      timeout: PATIENCE,
      viewport: { width: 1200, height: 900 },
      colorScheme: 'light',
      ...options,
    });
    opened.push(context);
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    page.on('request', (request) => seen.push(...(request.url().startsWith('file:') ? [] : [request.url()])));
    await page.addInitScript(
      "addEventListener('securitypolicyviolation', (event) => console.error('policy', event.violatedDirective))",
    );
    if (before !== '') await page.addInitScript(before);
    await page.goto(`file://${files.get(name)}${hash}`);
    return page;
  }
  const hashOf = (page: Page) => page.evaluate('location.hash') as Promise<string>;
  /** Which run is shown; a run of a pack comes a little later than the click. */
  const titleOf = (page: Page) => () => page.locator('article h2').textContent();
  const rangeOf = async (page: Page) => {
    const parts = new URLSearchParams((await hashOf(page)).slice(1));
    return [Number(parts.get('start') ?? Number.NaN), Number(parts.get('end') ?? Number.NaN)] as const;
  };
  const violations = async (page: Page) => {
    await page.evaluate(AXE);
    const found = (await page.evaluate('axe.run(document)')) as { violations: { id: string; nodes: { html: string }[] }[] };
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' ')}`);
  };

  it.each([
    ['example', 'light', 1200],
    ['example', 'dark', 390],
    ['boxes', 'dark', 1200],
  ] as const)(
    'opens %s in %s at %i px: no complaint, no request, nothing cut off, nothing that a screen reader stumbles over',
    async (name, colorScheme, width) => {
      const page = await open(name, '', { colorScheme, viewport: { width, height: 800 } });
      await page.locator('.uplot').first().waitFor();
      expect(await page.locator('.uplot').count()).toBe(name === 'example' ? 4 : 3);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      const background = await page.evaluate('getComputedStyle(document.body).backgroundColor');
      expect(background).toBe(colorScheme === 'dark' ? 'rgb(13, 17, 23)' : 'rgb(255, 255, 255)');
      for (const details of await page.locator('details').all())
        await details.evaluate((element) => element.setAttribute('open', ''));
      await page.getByText('The curves as a table').waitFor();
      expect(await violations(page)).toEqual([]);
      expect(seen).toEqual([]);
    },
  );

  it('leads from a letter to its finding and back, and the address says where one is', async () => {
    const page = await open('boxes');
    await page.locator('.letters button', { hasText: 'C' }).click();
    const finding = page.locator('[data-finding="C"]').first();
    expect(await finding.getAttribute('class')).toContain('current');
    expect(await finding.evaluate((element) => element.matches(':focus'))).toBe(true);
    expect(await hashOf(page)).toContain('letter=C');

    await page.locator('[data-finding="A"] button.letter').click();
    expect(await page.locator('.letters button.current').allTextContents()).toEqual(['A']);
    expect(await page.locator('.plots').evaluate((element) => element.matches(':focus'))).toBe(true);
    const [from, to] = await rangeOf(page);
    expect(from).toBeLessThan(62);
    expect(to).toBeGreaterThan(119);
    expect(to - from).toBeLessThan(199);

    const again = await open('boxes', await hashOf(page));
    expect(await again.locator('.letters button.current').allTextContents()).toEqual(['A']);
    expect(await rangeOf(again)).toEqual([from, to]);
    expect(seen).toEqual([]);
  });

  it('zooms all panels by mouse, keys and buttons, and shows everything again', async () => {
    const page = await open('boxes');
    const over = page.locator('.u-over').first();
    await over.scrollIntoViewIfNeeded();
    const box = (await over.boundingBox())!;
    await page.mouse.move(box.x + 0.25 * box.width, box.y + 50);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.5 * box.width, box.y + 60, { steps: 5 });
    await page.mouse.up();
    const [from, to] = await rangeOf(page);
    expect(from).toBeCloseTo(0.25 * 199, -0.5);
    expect(to).toBeCloseTo(0.5 * 199, -0.5);

    const before = await page.locator('.plots').screenshot();
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await rangeOf(page)).toEqual([Number.NaN, Number.NaN]);
    expect((await page.locator('.plots').screenshot()).equals(before)).toBe(false);

    await page.locator('.plots').focus();
    await page.keyboard.press('+');
    const [low, high] = await rangeOf(page);
    expect(high - low).toBeCloseTo(199 / 2, 3);
    await page.keyboard.press('PageUp');
    expect((await rangeOf(page))[0]).toBeCloseTo(low - (high - low) / 4, 3);
    await page.keyboard.press('Escape');
    expect(await hashOf(page)).not.toContain('start=');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await hashOf(page)).toContain('start=');
    await over.dblclick();
    expect(await hashOf(page)).not.toContain('start=');
    expect(seen).toEqual([]);
  });

  it('zooms and moves by touch, and shows everything again after a double tap', async () => {
    const page = await open('boxes', '', { hasTouch: true, isMobile: true, viewport: { width: 400, height: 800 } });
    const over = page.locator('.u-over').first();
    await over.scrollIntoViewIfNeeded();
    const box = (await over.boundingBox())!;
    const devtools = await page.context().newCDPSession(page);
    const touch = (type: string, ...shares: readonly number[]) =>
      devtools.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: shares.map((share, id) => ({ x: box.x + share * box.width, y: box.y + 60, id })),
      });
    await touch('touchStart', 0.5);
    await touch('touchEnd');
    // A tap tells the values under it.
    await expect.poll(() => page.locator('.tooltip').textContent()).toMatch(/^epoch (99|100)/);
    await touch('touchStart', 0.4, 0.6);
    for (const by of [0.05, 0.1, 0.15, 0.2]) await touch('touchMove', 0.4 - by, 0.6 + by);
    await touch('touchEnd');
    const [from, to] = await rangeOf(page);
    expect(to - from).toBeCloseTo(199 / 3, 0);
    expect((from + to) / 2).toBeCloseTo(199 / 2, 0);

    await touch('touchStart', 0.5);
    for (const at of [0.45, 0.4, 0.3, 0.25]) await touch('touchMove', at);
    await touch('touchEnd');
    const [low, high] = await rangeOf(page);
    expect(high - low).toBeCloseTo(to - from, 3);
    expect(low - from).toBeCloseTo((to - from) / 4, -0.5);

    for (let i = 0; i < 2; i += 1) {
      await touch('touchStart', 0.5);
      await touch('touchEnd');
    }
    expect(await rangeOf(page)).toEqual([Number.NaN, Number.NaN]);
    await touch('touchStart', 0.5);
    await touch('touchMove', 0.2);
    await touch('touchEnd');
    expect(await rangeOf(page)).toEqual([Number.NaN, Number.NaN]);
    expect(seen).toEqual([]);
  });

  it('reads the values at a position to keys, mouse and screen reader', async () => {
    const page = await open('boxes');
    await page.locator('.plots').focus();
    await page.keyboard.press('End');
    const live = page.getByRole('status').last();
    expect(await live.textContent()).toMatch(/^epoch 199 · .*train_loss 0\.05045.* · val_loss 1\.086 .*phase 4 of 4$/);
    await page.keyboard.press('Shift+ArrowLeft');
    expect(await live.textContent()).toMatch(/^epoch 189 .* in D \(loss-accuracy-divergence\)$/);
    await page.locator('.u-over').nth(1).scrollIntoViewIfNeeded();
    const box = (await page.locator('.u-over').nth(1).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    const tip = page.locator('.tooltip');
    // All values of all panels in sight, those of the panel under the cursor first.
    expect(await tip.textContent()).toMatch(
      /^epoch (99|100)baseline \(validation\)0\.\d+val_acc0\.\d+.*val_loss\d.*phase 2 of 4/,
    );
    expect((await tip.boundingBox())!.x - (box.x + box.width / 2)).toBeLessThan(40);
    await page.mouse.move(1, 1);
    expect(await tip.isVisible()).toBe(false);
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    const crosses = await page.locator('.u-cursor-x').evaluateAll((all) => all.map((one) => one.style.transform));
    expect(new Set(crosses).size).toBe(1);
    expect(seen).toEqual([]);
  });

  it('switches lines, bands and the logarithmic axis on and off', async () => {
    const page = await open('example');
    for (const name of ['train', 'validation', 'baseline', 'range', 'log']) {
      const button = page.getByRole('button', { name, exact: true }).first();
      const [pressed, picture] = [await button.getAttribute('aria-pressed'), await page.locator('.plots').screenshot()];
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe(pressed === 'true' ? 'false' : 'true');
      expect((await page.locator('.plots').screenshot()).equals(picture), name).toBe(false);
      await button.click();
      expect(await button.getAttribute('aria-pressed')).toBe(pressed);
    }
    expect(seen).toEqual([]);
  });

  it('changes its theme, and remembers it', async () => {
    const page = await open('boxes');
    const background = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const picture = await page.locator('.plots').screenshot();
    await page.getByLabel('Theme').selectOption('dark');
    expect(await background()).toBe('rgb(13, 17, 23)');
    expect((await page.locator('.plots').screenshot()).equals(picture)).toBe(false);
    await page.reload();
    expect(await background()).toBe('rgb(13, 17, 23)');
    await page.getByLabel('Theme').selectOption('auto');
    expect(await background()).toBe('rgb(255, 255, 255)');
    expect(seen).toEqual([]);
  });

  it('explains a rule where a finding asks for it', async () => {
    const page = await open('boxes');
    await page.locator('[data-finding="A"] summary').first().click();
    await page.getByRole('link', { name: 'About the rule post-drop-drift' }).click();
    await page.waitForSelector('#rule-post-drop-drift[open]', { state: 'attached' });
    await page.goBack();
    // Not waitForFunction: the page's policy forbids code made of text, which it polls with.
    await expect.poll(() => page.locator('.uplot').count(), { timeout: PATIENCE }).toBe(3);
    expect(seen).toEqual([]);
  });

  it('shows the curves on the first screen, and keeps them in sight beside the findings', async () => {
    const page = await open('example', '', { viewport: { width: 1440, height: 900 } });
    await page.locator('.uplot').first().waitFor();
    const box = (await page.locator('.uplot').first().boundingBox())!;
    expect(box.y + box.height).toBeLessThan(900);
    const finding = page.locator('.finding').first();
    expect((await finding.boundingBox())!.x).toBeGreaterThan(box.x + box.width);
    await page.locator('.finding').last().scrollIntoViewIfNeeded();
    expect(await page.evaluate('scrollY')).toBeGreaterThan(100);
    const now = (await page.locator('.uplot').first().boundingBox())!;
    expect(now.y).toBeGreaterThanOrEqual(0);
    expect(now.y + now.height).toBeLessThan(900);
  });

  it('opens a link where it leads to, with all that its reader had chosen, and goes back step by step', async () => {
    const run = encodeURIComponent('pull-request/seed-3');
    const page = await open(
      'example',
      `#run=${run}&letter=C&smooth=0.5&hide=train&log=loss&with=${encodeURIComponent('pull-request/seed-1')}`,
    );
    await page.locator('.finding.current').first().waitFor();
    await expect.poll(() => page.evaluate('scrollY'), { timeout: PATIENCE }).toBeGreaterThan(100);
    const top = (await page.locator('.finding.current').first().boundingBox())!.y;
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(900);
    expect(await page.getByRole('button', { name: 'train', exact: true }).getAttribute('aria-pressed')).toBe('false');
    expect(await page.getByRole('button', { name: 'log', exact: true }).first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByLabel('Smoothing').inputValue()).toBe('0.5');
    expect(await page.getByRole('button', { name: 'Unpin pull-request/seed-1' }).count()).toBe(1);

    await page.getByRole('listbox').getByRole('option').first().click();
    await expect.poll(titleOf(page)).toBe('pull-request');
    await page.getByRole('button', { name: 'train', exact: true }).click();
    await page.goBack();
    await expect.poll(() => page.getByRole('button', { name: 'train', exact: true }).getAttribute('aria-pressed')).toBe('false');
    await page.goBack();
    await expect.poll(titleOf(page)).toBe('pull-request/seed-3');
    expect(await hashOf(page)).toContain('letter=C');
    expect(seen).toEqual([]);
  });

  it('lays pinned runs over another one, by keys as well, and says which is which', async () => {
    const page = await open('example');
    await page.locator('.uplot').first().waitFor();
    await page.keyboard.press('j');
    await expect.poll(titleOf(page)).toBe('pull-request/seed-1');
    await page.goBack();
    await expect.poll(titleOf(page)).toBe('pull-request');
    await page.keyboard.press('j');
    await expect.poll(titleOf(page)).toBe('pull-request/seed-1');
    const alone = await page.locator('.uplot').first().screenshot();
    await page.keyboard.press('j');
    await page.keyboard.press('p');
    await page.keyboard.press('k');
    await expect.poll(() => hashOf(page)).toContain('with=pull-request%2Fseed-2');
    await page.getByRole('button', { name: 'Unpin pull-request/seed-2' }).waitFor();
    expect(await page.locator('article h2').textContent()).toBe('pull-request/seed-1');
    expect((await page.locator('.uplot').first().screenshot()).equals(alone)).toBe(false);
    const box = (await page.locator('.u-over').first().boundingBox())!;
    await page.mouse.move(box.x + 40, box.y + 40);
    expect(await page.locator('.tooltip').textContent()).toContain('pull-request/seed-2: val_loss');
    await page.getByRole('button', { name: 'Unpin all' }).click();
    await expect.poll(() => hashOf(page)).not.toContain('with=');
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog', { name: 'Keys' }).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('draws by the share of the run, smooths, and hands out pictures and tables', async () => {
    const page = await open('boxes', '', { acceptDownloads: true });
    await page.locator('.uplot').first().waitFor();
    const plain = await page.locator('.uplot').first().screenshot();
    await page.getByLabel('Smoothing').fill('0.9');
    await expect.poll(() => hashOf(page)).toContain('smooth=0.9');
    expect((await page.locator('.uplot').first().screenshot()).equals(plain)).toBe(false);
    await page.getByLabel('Horizontal axis').selectOption('share');
    await page.locator('.plots').press('End');
    expect(await page.getByRole('status').last().textContent()).toMatch(/^% of the run 100 /);
    const [csv] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV of loss' }).click()]);
    const rows = readFileSync(await csv.path(), 'utf8')
      .trim()
      .split('\n');
    expect(rows[0]).toBe('"% of the run","baseline (validation)","train_loss","val_loss"');
    expect(rows).toHaveLength(201);
    const [png] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PNG of loss' }).click()]);
    expect(png.suggestedFilename()).toBe('loss.png');
    expect(
      readFileSync(await png.path())
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG');
    expect(seen).toEqual([]);
  });

  it('shows of a sweep the winner first, and its settings against the score', async () => {
    const page = await open('settings');
    await page.locator('.scatter .uplot').waitFor();
    expect(await page.locator('article h2').textContent()).toBe('trial-3');
    expect(await page.locator('.parallel text').allTextContents()).toContain('optimizer');
    const over = page.locator('.scatter .u-over');
    const picture = await over.screenshot();
    await page.locator('.sweep select').selectOption({ label: 'optimizer' });
    expect((await over.screenshot()).equals(picture)).toBe(false);
    const box = (await over.boundingBox())!;
    await page.mouse.click(box.x + box.width - 2, box.y + box.height - 2);
    await expect.poll(titleOf(page)).not.toBe('trial-3');
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('shows names from logs as text, whatever they are', async () => {
    const page = await open('evil');
    const options = page.getByRole('listbox').getByRole('option');
    expect(await options.count()).toBe(EVIL.length);
    for (let i = 0; i < EVIL.length; i += 1) {
      await options.nth(i).click();
      await expect.poll(titleOf(page)).toBe(await options.nth(i).locator('bdi').textContent());
      // A name in a language that is known is a loss of its own, with a plot of its own.
      expect(await page.locator('.uplot').count()).toBeGreaterThanOrEqual(1);
      expect(await page.locator('img, article script, article b').count()).toBe(0);
      const title = await page.locator('article h2').textContent();
      await page.reload();
      await expect.poll(titleOf(page)).toBe(title);
    }
    expect(seen).toEqual([]);
  });

  it('prints on white, whole charts on four pages at most', async () => {
    for (const name of ['boxes', 'example', 'further']) {
      const page = await open(name, '', { colorScheme: 'dark' });
      await page.locator('.uplot').first().waitFor();
      const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)!.length, name).toBeLessThanOrEqual(4);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
      // Paper needs to know which line is which.
      expect(await page.getByRole('button', { name: 'validation' }).isVisible()).toBe(true);
      // A4 less its margins.
      for (const plot of await page.locator('.uplot:visible').all()) expect((await plot.boundingBox())!.width).toBeLessThan(719);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      await page.evaluate("dispatchEvent(new Event('afterprint'))");
      await page.emulateMedia({ media: 'screen' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(13, 17, 23)');
      expect(seen).toEqual([]);
    }
  });

  it('shows picture, findings and tables where no script runs', async () => {
    const page = await open('boxes', '', { javaScriptEnabled: false });
    expect(await page.locator('figure svg:visible').count()).toBe(1);
    expect(await page.getByRole('heading', { name: 'What each learning-rate drop did' }).isVisible()).toBe(true);
    expect(await page.locator('section.finding:visible').count()).toBeGreaterThan(4);
  });

  it('draws every series of a run, in sections, when it comes into sight, and finds it by name', async () => {
    const page = await open('further');
    const plots = page.locator('.uplot');
    await plots.first().waitFor();
    await page.getByRole('heading', { name: 'Further series of a' }).waitFor();
    const panels = page.locator('.further .panel');
    expect(await panels.count()).toBe(15);
    expect(await panels.last().locator('figcaption bdi').textContent()).toBe(EVIL[0]);
    expect(await panels.last().locator('.uplot').count()).toBe(0);
    await panels.last().scrollIntoViewIfNeeded();
    await panels.last().locator('.uplot').waitFor();
    const search = page.getByRole('searchbox', { name: 'Find a series' });
    await search.fill('layer3');
    await expect.poll(() => page.locator('.further .panel:visible').count(), { timeout: PATIENCE }).toBe(1);
    await page.locator('.further .panel:visible .uplot').waitFor();
    await page.getByText('The curves as a table').click();
    expect(await page.locator('.values th[scope=col]').last().textContent()).toBe(EVIL[0]);
    await search.fill('');
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });

  it('says where further series are that it has no room for, and nothing where there are none', async () => {
    const page = await open('crowded');
    await page.locator('.uplot').first().waitFor();
    await page.getByText(/curves of 15 further series .* curves\.json\.gz/).waitFor();
    expect(await page.locator('.further').count()).toBe(0);
    const plain = await open('boxes');
    await plain.locator('.uplot').first().waitFor();
    expect(await plain.locator('article').textContent()).not.toContain('further series');
  });

  it('shows the main curves in a browser that cannot unpack, and says what it cannot show', async () => {
    const page = await open('further', '', {}, 'delete window.DecompressionStream');
    await page.locator('.uplot').first().waitFor();
    expect(await page.locator('.uplot').count()).toBe(4);
    await page.getByText('too old to unpack').waitFor();
    const sweep = await open('sweep', '#run=sweep%2Ftrial-04999', {}, 'delete window.DecompressionStream');
    await sweep.getByText('too old to unpack').waitFor();
    expect(await sweep.locator('.uplot').count()).toBe(0);
    expect(seen).toEqual([]);
  });

  /** Milliseconds that the processor works in the page's thread until the page is ready, when it is opened again. */
  async function timeToOpen(page: Page): Promise<number> {
    const devTools = await page.context().newCDPSession(page);
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () =>
      (await devTools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')!.value;
    const before = await busy();
    await page.reload();
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    expect(await page.locator('[data-ready]').count()).toBe(1);
    return 1_000 * ((await busy()) - before);
  }

  it('opens a report of 5,000 runs quickly, with few lines as elements, and finds a run by name and by rule', async () => {
    const page = await open('sweep');
    const time = await timeToOpen(page);
    if (process.env['TIMES']) process.stdout.write(`5,000 runs: ready after ${Math.round(time)} ms of the processor\n`);
    expect(time).toBeGreaterThan(10);
    expect(time).toBeLessThan(QUICK);
    expect(await page.getByRole('listbox').getByRole('option').count()).toBeLessThan(60);
    expect(await page.getByRole('listbox').getByRole('option').first().getAttribute('aria-setsize')).toBe('5000');

    expect(await page.getByRole('listbox').getByRole('option').first().textContent()).toMatch(/place 1 /);
    const search = page.getByRole('searchbox', { name: 'Find a run' });
    await search.fill('trial-04321');
    expect(await page.locator('.count[role=status]').textContent()).toBe('1 of 5000');
    await search.press('Enter');
    await expect.poll(titleOf(page)).toBe('sweep/trial-04321');
    expect(await hashOf(page)).toBe(`#run=${encodeURIComponent('sweep/trial-04321')}`);
    expect(await page.getByRole('listbox').getByRole('option', { selected: true }).count()).toBe(1);
    // Every run has its curves.
    await page.locator('.uplot').first().waitFor();
    await page.getByLabel('Order').selectOption('found');

    await search.fill('post-drop-drift');
    expect(await page.locator('.count[role=status]').textContent()).toBe('1667 of 5000');
    await search.press('ArrowDown');
    const list = page.getByRole('listbox');
    await list.press('End');
    await list.press('Enter');
    // Its pack of runs is unpacked first.
    await expect.poll(titleOf(page)).toBe('sweep/trial-04998');
    expect(await list.getAttribute('aria-activedescendant')).toBe('run-1666');
    await search.fill('no such run');
    expect(await page.locator('.count[role=status]').textContent()).toBe('0 of 5000');
    await search.fill('');
    expect(await violations(page)).toEqual([]);
    expect(seen).toEqual([]);
  });
});
