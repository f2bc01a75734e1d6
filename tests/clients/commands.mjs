// Commands to a CI service, read as the service documents them, and written again by the
// service's own library: the same bytes, and the same findings.
//
//   node commands.mjs MODULES github|azure LOG FINDINGS.json

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, service, log, json] = process.argv.slice(2);
const findings = JSON.parse(readFileSync(json, 'utf8'));
const lines = readFileSync(log, 'utf8').split('\n').filter(Boolean);
const hostile = /[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffe\uffff]/g;
const printable = (text) =>
  text.replaceAll('##vso[', '# vso[').replaceAll('##[', '# [').replace(hostile, '\ufffd');

// ::name key=value,key=value::message
function parse(line) {
  const [, command, properties, message] = /^::([a-z]+) ([^]*?)::([^]*)$/.exec(line);
  const pairs = properties.split(',').map((pair) => /^([a-zA-Z]+)=(.*)$/.exec(pair).slice(1));
  const plain = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
  const property = (text) => plain(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
  return [command, Object.fromEntries(pairs.map(([key, text]) => [key, property(text)])), plain(message)];
}

async function github() {
  const { issueCommand } = await import(pathToFileURL(resolve(modules, '@actions/core/lib/command.js')));
  const written = [];
  const write = process.stdout.write;
  const annotations = lines.filter((line) => line.trimStart().startsWith('::'));
  const read = annotations.map(parse);
  process.stdout.write = (text) => written.push(text);
  for (const command of read) issueCommand(...command);
  process.stdout.write = write;
  assert.deepEqual(written.map((line) => line.slice(0, -1)), annotations);
  assert.equal(read.length, findings.length);
  const kinds = { error: 'error', warning: 'warning', info: 'notice' };
  read.forEach(([kind, properties, message], i) => {
    const finding = findings[i];
    assert.equal(kind, kinds[finding.severity]);
    assert.equal(properties.file, printable(finding.file));
    assert.equal(properties.title, finding.rule);
    assert.deepEqual([properties.line, properties.endLine], [finding.line, finding.end_line].map(String));
    assert.ok(!properties.col || properties.col === String(finding.column));
    const whole = finding.help ? `${finding.message}\n${finding.help}` : finding.message;
    assert.equal(message, printable(whole));
  });
  // Beside annotations, at most the line that counts what is not shown.
  assert.ok(lines.length - annotations.length <= 1);
  return `${read.length} annotations`;
}

function azure() {
  const require = createRequire(pathToFileURL(join(resolve(modules), 'x.js')));
  const { commandFromString } = require('azure-pipelines-task-lib/taskcommand');
  const read = lines.map(commandFromString);
  assert.deepEqual(read.map(String), lines);
  assert.equal(read.length, findings.length);
  read.forEach(({ command, properties, message }, i) => {
    const finding = findings[i];
    assert.equal(command, 'task.logissue');
    assert.equal(properties.type, finding.severity === 'error' ? 'error' : 'warning');
    assert.equal(properties.sourcepath, printable(finding.file));
    assert.equal(properties.linenumber, String(finding.line));
    assert.equal(properties.columnnumber, String(finding.column));
    assert.equal(properties.code, finding.rule);
    assert.equal(message, printable(finding.message));
  });
  return `${read.length} issues`;
}

console.log(await (service === 'github' ? github() : azure()));
