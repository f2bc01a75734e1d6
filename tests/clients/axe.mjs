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
      for (const url of requests.slice(1)) fault(`asks for ${url.slice(0, 120)}`);
      await page.close();
    }
  }
}
await browser.close();
process.exit(faults ? 1 : 0);
