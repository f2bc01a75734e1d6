// Reads pages as their readers do: in a browser, on a desk and on a phone, in light and in dark.
// Fails on a violation that axe-core sees, on a page wider than its window and on any request.
//   node axe.mjs MODULES PAGE.html...
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const [modules, ...pages] = process.argv.slice(2);
const require = createRequire(resolve(modules, 'here.js'));
const puppeteer = require('puppeteer-core');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  protocolTimeout: 600_000,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
    '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
let faults = 0;
const fault = (...words) => { faults += 1; console.log('  ', ...words); };
for (const path of pages) {
  for (const width of [1280, 360]) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`file://${resolve(path)}`);
      await page.evaluate(axe);
      const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      console.log(path, width, scheme, `${result.passes.length} rules pass`);
      if (result.passes.length < 20) fault('axe looked at almost nothing');
      for (const { id, nodes } of result.violations) fault(id, nodes.length, nodes[0].html.slice(0, 160));
      if (over > 0) fault(`${over} pixels wider than the window`);
      // A filter leaves the rows with its words, and a change of language keeps the place.
      const used = await page.evaluate(() => {
        const field = [...document.querySelectorAll('.filter')].pop();
        const rows = [...field.nextElementSibling.querySelectorAll('tbody tr')];
        const input = field.querySelector('input');
        input.value = rows[rows.length - 1].cells[0].textContent.trim();
        input.dispatchEvent(new Event('input'));
        const shown = rows.filter((row) => row.checkVisibility()).length;
        input.value = '';
        input.dispatchEvent(new Event('input'));
        document.getElementById('risks').scrollIntoView({ behavior: 'instant' });
        const link = document.querySelector('.languages a');
        link.addEventListener('click', (event) => event.preventDefault());
        link.click();
        return { shown, all: rows.length, hash: link.hash, back: rows.every((row) => row.checkVisibility()) };
      });
      if (!(used.shown > 0 && used.shown < used.all && used.back)) fault('filter', JSON.stringify(used));
      if (!used.hash.startsWith('#risk')) fault('language switch leads to', used.hash);
      for (const url of requests.slice(1)) fault(`asks for ${url.slice(0, 120)}`);
      await page.close();
    }
  }
}
await browser.close();
process.exit(faults ? 1 : 0);
