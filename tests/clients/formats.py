"""Every format of `check` and `coverage` in a reader that is not ours: on the real draft, and on a
copy of it with texts that a parser, a log or a browser would obey.

    python3 formats.py ROADMAP MODULES SCRATCH        in the root of the repository

ROADMAP is the program, MODULES the node_modules that holds the clients, SCRATCH an empty directory.
"""

import csv
import html.parser
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.parse

import cmarkgfm
import jsonschema
import junitparser

roadmap, modules, scratch = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
root = pathlib.Path.cwd()
here = pathlib.Path(__file__).parent

NASTY = [
    "100% %0A::error::x",
    "a\n::error file=x,line=1::injected\nb",
    "a\r\n##vso[task.setvariable variable=x]y",
    "a ##[error] b",
    "]]></failure><testcase/>",
    "<script>alert(1)</script> & <b>",
    "a, b: c; d] e [f](javascript:x) ![g](h)",
    "a | b\n\n# title\n\n- item",
    "`code` *bold* _under_ ~~gone~~ <https://example.org> www.example.org",
    "\\`a\\` \\| b",
    "=1+1;@SUM(A1),\"x\"",
    "\x1b[31mred \u202egnp.exe \u2066x",
    "خارطة الطريق، ٢٠٢٧: %، <ب>",
    "tab\there\ttoo \x01 \ufffe",
    "😀 é ﷽ \u2028 x",
]


def broken(directory):
    """The real draft with every nasty text as a key, an id, a word and a reference."""
    shutil.copytree(root / "roadmap", directory)
    for number, text in enumerate(NASTY):
        file = {
            text: [],
            "actors": [{"id": text, "title": text}],
            "objectives": [
                {
                    "id": f"nasty-{number}",
                    "title": {"fr": text, "ar": text, text: text},
                    "pillar": text,
                    "owner": text,
                    "recommendations": ["R07", text, f"R07/{text}", f"own:r-{number}"],
                    "actions": [{"id": f"nasty-action-{number}", "title": text, "lead": text, "end": text}],
                }
            ],
            "waivers": [{"rule": text, "item": text, "reason": text}],
        }
        (directory / f"nasty-{number}.yaml").write_text(json.dumps(file))
    # A set of the project's own: its codes are texts, too.
    codes = [{"id": f"r-{number}", "code": text, "pillar": "p", "text": text} for number, text in enumerate(NASTY)]
    own = {"set": {"id": "own", "version": "1", "title": "T"}, "pillars": [{"id": "p", "title": "P"}]}
    (directory / "pillars").mkdir(exist_ok=True)
    (directory / "pillars/own.yaml").write_text(json.dumps({**own, "recommendations": codes}))
    header = directory / "roadmap.yaml"
    header.write_text(header.read_text().replace("references: [", "references: [own@1, "))
    for name in ["é, 100%;a:b.yaml", "<b>|`x`_y_[z].yaml", "a\n::error::b.yaml", "##vso[x]'\"&.yaml"]:
        (directory / name).write_text("clef: 1\n")


def say(command, *arguments, where):
    environment = {name: text for name, text in os.environ.items() if name not in ("LANG", "LC_ALL")}
    line = [roadmap, command, *arguments, "--today", "2026-11-24"]
    done = subprocess.run(line, cwd=where, env=environment, capture_output=True)
    # Waivers of the hostile draft name no rule: every finding is shown, and the status says it.
    wanted = 2 if command == "check" and arguments[0] == "nasty" else 0
    assert done.returncode == wanted, (done.returncode, done.stderr.decode())
    return done.stdout.decode()


def printable(text):
    """What a report shows instead of what would be obeyed."""
    text = text.replace("##vso[", "# vso[").replace("##[", "# [")
    return re.sub(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029\ufffe\uffff]", "\ufffd", text)


def spaces(text):
    return " ".join(text.split())


def sarif(text, findings, where):
    log = json.loads(text)
    tool = modules / "@microsoft/sarif-multitool-linux"
    schema = json.loads((tool / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    jsonschema.validators.validator_for(schema)(schema).validate(log)
    results = log["runs"][0]["results"]
    assert len(results) == len(findings)
    for result, finding in zip(results, findings):
        place = result["locations"][0]["physicalLocation"]
        assert (result["ruleId"], place["region"]["startLine"]) == (finding["rule"], finding["line"])
        assert urllib.parse.unquote(place["artifactLocation"]["uri"]) == finding["file"]
        assert result["message"]["text"].startswith(finding["message"])
    path = scratch / "log.sarif"
    path.write_text(text)
    # Its maker's own validator: schema and rules of the committee that wrote it.
    out = scratch / "validated.sarif"
    environment = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    command = [tool / "Sarif.Multitool", "validate", path, "--output", out, "--log", "ForceOverwrite"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    said = json.loads(out.read_text(encoding="utf-8-sig"))["runs"][0].get("results", [])
    # Notes and warnings are advice: for instance that a snippet could be carried along.
    wrong = [result for result in said if result.get("level") == "error"]
    assert not wrong, json.dumps(wrong[:3], indent=1)
    # A reader of other tools' logs.
    read = subprocess.run(["sarif", "summary", path], capture_output=True, text=True)
    counts = dict(re.findall(r"^(error|warning|note): (\d+)", read.stdout, re.M))
    levels = [result["level"] for result in results]
    assert {level: int(count) for level, count in counts.items()} == {
        level: levels.count(level) for level in ("error", "warning", "note")
    }, read.stdout + read.stderr
    return f"valid 2.1.0; sarif summary {counts}; advice {sorted({r['ruleId'] for r in said})}"


def gitlab(text, findings, where):
    report = json.loads(text)
    schema = json.loads((here / "gitlab-code-quality.schema.json").read_text())
    jsonschema.Draft202012Validator(schema).validate(report)
    for entry, finding in zip(report, findings, strict=True):
        assert (entry["check_name"], entry["description"]) == (finding["rule"], finding["message"])
        assert entry["location"]["path"] == finding["file"]
        assert entry["location"]["lines"]["begin"] == finding["line"]
    prints = [entry["fingerprint"] for entry in report]
    assert len(set(prints)) == len(prints), "a fingerprint stands twice"
    return f"{len(report)} entries"


def junit(text, findings, where):
    path = scratch / "junit.xml"
    path.write_text(text)
    suites = junitparser.JUnitXml.fromfile(str(path))
    cases = [case for suite in suites for case in suite]
    failed = [case for case in cases if case.result]
    assert (suites.tests, suites.failures) == (len(cases), len(failed))
    assert len(failed) == len(findings)
    for case, finding in zip(failed, findings):
        assert case.name == f"{finding['rule']} {finding['fingerprint']}"
        assert case.result[0].message == printable(finding["message"]), finding
    page = scratch / "junit.html"
    subprocess.run(["junit2html", path, page], check=True, capture_output=True)
    assert findings[0]["rule"] in page.read_text()
    return f"{len(cases)} cases, {len(failed)} failed"


class Cells(html.parser.HTMLParser):
    """Rows of tables as texts, every tag that was met, and what each link leads to and says."""

    def __init__(self):
        super().__init__()
        self.rows, self.tags, self.inside, self.links = [], set(), False, []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        if tag == "a":
            self.links.append([dict(attributes)["href"], ""])
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self.inside = True

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self.inside = False
        if tag == "a":
            self.links.append(None)

    def handle_data(self, text):
        if self.links and self.links[-1]:
            self.links[-1][1] += text
        if self.inside:
            self.rows[-1][-1] += text


def markdown(text, findings, where):
    page = cmarkgfm.github_flavored_markdown_to_html(text)
    cells = Cells()
    cells.feed(page)
    assert len(cells.rows) == len(findings) + 1
    allowed = {"p", "strong", "table", "thead", "tbody", "tr", "th", "td", "code", "a"}
    assert cells.tags <= allowed, cells.tags - allowed
    # An address becomes a link by itself; none says other than where it leads.
    for address, shown in filter(None, cells.links):
        assert urllib.parse.unquote(address) in (shown, f"http://{shown}"), (address, shown)
    for row, finding in zip(cells.rows[1:], findings):
        place, _, rule, message = row
        shown = spaces(f"{printable(finding['file'])}:{finding['line']}:{finding['column']}")
        place = spaces(place.replace("`", "").replace("\u200b", ""))
        assert (place, rule) == (shown.replace("`", ""), finding["rule"]), (place, shown)
        # Code stands without its backquotes, and what would be a mention is cut.
        plain = lambda text: spaces(text.replace("`", "").replace("\u200b", ""))
        assert plain(message) == plain(printable(finding["message"])), (message, finding["message"])
    return f"a table of {len(cells.rows)} rows, tags {sorted(cells.tags)}"


def commands(format):
    def read(text, findings, where):
        (scratch / "log.txt").write_text(text)
        (scratch / "findings.json").write_text(json.dumps(findings))
        script = here / "commands.mjs"
        command = ["node", script, modules, format, scratch / "log.txt", scratch / "findings.json"]
        done = subprocess.run(command, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout.strip()

    return read


def covered(where):
    arguments = (where.name,)
    report = json.loads(say("coverage", *arguments, "--format", "json", where=where.parent))
    rows = list(csv.reader(io.StringIO(say("coverage", *arguments, "--format", "csv", where=where.parent), newline=""), strict=True))
    assert {len(row) for row in rows} == {len(rows[0])}, "rows of one length"
    wanted = sum(max(1, len(row["answers"])) for row in report["recommendations"])
    assert len(rows) == wanted + 1
    formulas = [field for row in rows for field in row if field.startswith(("=", "+", "-", "@"))]
    assert not formulas, formulas
    for language in ("en", "fr", "ar"):
        page = scratch / f"coverage.{language}.html"
        page.write_text(say("coverage", *arguments, "--format", "html", "--lang", language, where=where.parent))
        text = say("coverage", *arguments, "--format", "markdown", "--lang", language, where=where.parent)
        cells = Cells()
        cells.feed(cmarkgfm.github_flavored_markdown_to_html(text))
        assert {len(row) for row in cells.rows} == {4, 7}
        assert len(cells.rows) == len(report["pillars"]) + len(report["recommendations"]) + 2
        # The Nu checker, which the W3C runs.
        vnu = ["java", "-jar", modules / "vnu-jar/build/dist/vnu.jar", "--Werror", page]
        done = subprocess.run(vnu, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
    return f"{len(rows)} rows of CSV, three pages of valid HTML"


broken(scratch / "nasty")
readers = {
    "sarif": sarif,
    "gitlab": gitlab,
    "junit": junit,
    "markdown": markdown,
    "github": commands("github"),
    "azure": commands("azure"),
}
for where in (root / "roadmap", scratch / "nasty"):
    for language in ("fr", "ar", "en"):
        arguments = (where.name, "--lang", language)
        found = json.loads(say("check", *arguments, "--format", "json", where=where.parent))["findings"]
        assert found and (where.name == "roadmap") == all(f["severity"] != "error" for f in found)
        for format, read in readers.items():
            said = read(say("check", *arguments, "--format", format, where=where.parent), found, where.parent)
            print(f"{where.name} {language} {format}: {said}")
    print(f"{where.name} coverage: {covered(where)}")
