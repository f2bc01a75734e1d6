// Reads pages as their readers do: in a browser, on a desk and on a phone, in light and in dark.
// Fails on a violation that axe-core sees, on a page wider than its window and on any request, on a
// page that is too heavy or too small to be touched, and where contents, search or links lead nowhere.
//   node axe.mjs MODULES PAGE.html...
import { createRequire } from 'node:module';
import { readFileSync, statSync } from 'node:fs';
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
// Bytes that a draft may have, by language: Arabic letters take two.
const MOST = { fr: 400_000, ar: 500_000 };
// What a reader types, without accents or signs of vowels, and what the page must find by it: words of
// a title, a code, the short name of who answers for it.
const SOUGHT = {
  fr: [['PREPARER le projet de texte', 'act-loi-ia'], ['R05', 'recommendation-r05'], ['ministere chargé de la justice', 'texte-loi-ia']],
  ar: [['الاطار القانوني', 'pillar-cadre-legal-et-gouvernance'], ['R05', 'recommendation-r05'], ['الذكاء الإصطناعى', 'act-loi-ia']],
};
let faults = 0;
const fault = (...words) => { faults += 1; console.log('  ', ...words); };
for (const path of pages) {
  const language = path.split('.').at(-2);
  if (!(statSync(path).size <= MOST[language])) fault(`${path} has ${statSync(path).size} bytes`);
  for (const width of [1280, 390, 360]) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      await page.setViewport({ width, height: 900 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(`file://${resolve(path)}`);
      await page.evaluate(axe);
      const result = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }));
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
      // Contents open where the reader is, one part and no other.
      const folded = await page.evaluate(async () => {
        const frames = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        const nav = document.querySelector('.contents');
        const shut = !nav.querySelector('details').open && ![...nav.querySelectorAll('a')].some((link) => link.checkVisibility());
        const panel = document.querySelectorAll('.panel')[2];
        panel.scrollIntoView({ behavior: 'instant' });
        nav.querySelector('summary').click();
        await frames();
        const current = [...nav.querySelectorAll('[aria-current]')];
        const here = current.length === 1 && current[0].checkVisibility() && current[0].hash === '#' + panel.querySelector('[id]').id;
        const other = document.getElementById('risks');
        nav.querySelector('summary').click();
        other.scrollIntoView({ behavior: 'instant' });
        nav.querySelector('summary').click();
        await frames();
        const gone = ![...nav.querySelectorAll('li details')].some((part) => part.open);
        const dead = [...nav.querySelectorAll('a')].filter((link) => !document.getElementById(link.hash.slice(1)));
        nav.querySelector('summary').click();
        return { shut, here, gone, dead: dead.length };
      });
      if (!folded.shut || !folded.here || !folded.gone || folded.dead) fault('contents', JSON.stringify(folded));
      // The search finds by title, code, text and owner, says how many, and is used by keys alone.
      for (const [words, wanted] of SOUGHT[language]) {
        await page.focus('.find input');
        await page.keyboard.type(words);
        const found = await page.$$eval('.hits a', (links) => links.map((link) => link.hash.slice(1)));
        const said = await page.$eval('.find output', (output) => output.textContent);
        if (!found.includes(wanted)) fault(words, 'finds', found.slice(0, 9).join(' '));
        if (!said.endsWith(` ${found.length}`)) fault(words, 'says', said, 'of', found.length);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        const at = await page.evaluate(() => ({ hash: location.hash.slice(1), shut: document.querySelector('.hits').hidden }));
        if (at.hash !== found[0] || !at.shut) fault(words, 'leads to', JSON.stringify(at));
        await page.focus('.find input');
        await page.keyboard.press('Escape');
        if (await page.$eval('.hits', (hits) => !hits.hidden)) fault('the search does not close');
      }
      // Every element has a link to itself, which says where it leads; every part has a heading.
      const linked = await page.evaluate(() => {
        const elements = [...document.querySelectorAll('main :is(tr, h2, h3, h4)[id]')];
        const links = [...document.querySelectorAll('.to')];
        const to = new Map(links.map((link) => [link.hash.slice(1), link]));
        const parts = [...document.querySelectorAll('main :is(section, article, .panel)')];
        return {
          all: elements.length,
          lost: elements.filter((one) => !to.has(one.id)).length,
          unnamed: links.filter((link) => link.ariaLabel.split(':').at(-1).trim().length < 2).length,
          headless: parts.filter((part) => !/^H[2-4]$/.test(part.querySelector('h1, h2, h3, h4, p, table, dl')?.tagName)).length,
        };
      });
      if (linked.all < 300 || linked.lost || linked.unnamed || linked.headless) fault('links', JSON.stringify(linked));
      // Whatever is touched and stands in no line of text is 24 pixels wide and high.
      const small = await page.evaluate(() => {
        const inLine = (one) => {
          const around = one.parentElement;
          return getComputedStyle(one).display === 'inline' && around.textContent.trim() !== one.textContent.trim();
        };
        const targets = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')];
        const tiny = targets.filter((one) => one.checkVisibility() && !one.matches('.skip') && !inLine(one)).filter((one) => {
          const { width, height } = one.getBoundingClientRect();
          return width < 24 || height < 24;
        });
        return tiny.map((one) => `${one.outerHTML.slice(0, 90)} ${Math.round(one.getBoundingClientRect().width)}×${Math.round(one.getBoundingClientRect().height)}`);
      });
      if (small.length) fault(`${small.length} targets are small:`, small.slice(0, 5).join(' '));
      for (const url of requests.slice(1)) fault(`asks for ${url.slice(0, 120)}`);
      await page.close();
      // Without script the contents are open, and nothing is offered that would not work.
      const plain = await browser.newPage();
      await plain.setJavaScriptEnabled(false);
      await plain.goto(`file://${resolve(path)}`);
      if (await plain.$('.find, .to, .filter') || !(await plain.$('.contents details[open] details[open]'))) fault('without script');
      await plain.close();
    }
  }
}
await browser.close();
process.exit(faults ? 1 : 0);
