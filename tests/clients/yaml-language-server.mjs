// A real editor server reads our files: it must accept those that we ship, and flag a broken one
// at the lines where `roadmap check` does.
//
//   node yaml-language-server.mjs SERVER accept FILE…
//   node yaml-language-server.mjs SERVER lines FILE     prints the lines that it flags

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [server, mode, ...files] = process.argv.slice(2);
const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
const published = new Map();
let id = 0;
let buffer = Buffer.alloc(0);

function send(message) {
  const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
  child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
  child.stdin.write(body);
}

function request(method, params) {
  id += 1;
  send({ id, method, params });
  return new Promise((done) => waiting.set(id, done));
}

const settings = {
  yaml: { validate: true, schemaStore: { enable: false }, hover: true, completion: true },
  http: {},
  '[yaml]': {},
  editor: {},
  files: {},
};

function receive(message) {
  if (message.method === 'workspace/configuration') {
    send({ id: message.id, result: message.params.items.map((item) => settings[item.section] ?? null) });
  } else if (message.method === 'textDocument/publishDiagnostics') {
    published.get(message.params.uri)?.(message.params.diagnostics);
  } else if (message.method && message.id !== undefined) {
    send({ id: message.id, result: null });
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
    waiting.delete(message.id);
  }
}

child.stdout.on('data', (chunk) => {
  buffer = Buffer.concat([buffer, chunk]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end))[1]);
    if (buffer.length < end + 4 + length) return;
    const body = buffer.subarray(end + 4, end + 4 + length).toString();
    buffer = buffer.subarray(end + 4 + length);
    receive(JSON.parse(body));
  }
});

await request('initialize', {
  processId: process.pid,
  rootUri: pathToFileURL(process.cwd()).href,
  capabilities: { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } },
  initializationOptions: {},
});
send({ method: 'initialized', params: {} });
send({ method: 'workspace/didChangeConfiguration', params: { settings } });

async function diagnostics(file) {
  const uri = pathToFileURL(resolve(file)).href;
  const text = readFileSync(file, 'utf8');
  const answer = new Promise((done, fail) => {
    published.set(uri, done);
    setTimeout(() => fail(new Error(`${file}: no answer from the editor server`)), 60_000);
  });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  return answer;
}

let bad = 0;
for (const file of files) {
  const found = await diagnostics(file);
  if (mode === 'lines') {
    const lines = new Set(found.map((one) => one.range.start.line + 1));
    console.log([...lines].sort((a, b) => a - b).join('\n'));
  } else {
    for (const one of found) {
      bad += 1;
      console.log(`${file}:${one.range.start.line + 1}: ${one.message}`);
    }
  }
}
if (mode === 'accept') console.log(`${files.length} files read by the editor server, ${bad} complaints`);
child.kill();
process.exit(bad ? 1 : 0);
