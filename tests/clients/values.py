"""Values of YAML in a reader that is not ours, before and after `check --fix`, `git-merge` and
`translate import`: what was to change has changed as meant, and nothing else has.

    python3 values.py ROADMAP SCRATCH        in the root of the repository

ROADMAP is the program, SCRATCH an empty directory.
"""

import pathlib
import random
import re
import shutil
import subprocess
import sys

import yaml

roadmap, scratch = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
root = pathlib.Path.cwd()
dice = random.Random(14)


def run(*arguments, status=(0,)):
    command = [roadmap, "--lang", "en", "--today", "2026-11-24", *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=scratch)
    assert ran.returncode in status, (arguments, ran.returncode, ran.stdout, ran.stderr)
    return ran


def scalars(node, path=()):
    """Path and node of every scalar; entries of lists are known by their place."""
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            yield from scalars(value, (*path, key.value))
    elif isinstance(node, yaml.SequenceNode):
        for place, value in enumerate(node.value):
            yield from scalars(value, (*path, place))
    elif node is not None:
        yield path, node


def read(text):
    """What a file says: path and text of every scalar, none of them taken for a date or a number."""
    return {path: node.value for path, node in scalars(yaml.compose(text, yaml.BaseLoader))}


def files(directory):
    return sorted(file for file in directory.rglob("*.yaml"))


def said(directory):
    return {str(file.relative_to(directory)): read(file.read_text()) for file in files(directory)}


def fixes():
    """Dates, words and amounts in every style of YAML; the texts beside them stay."""
    directory = scratch / "fix"
    directory.mkdir()
    header = (root / "examples/minimal/roadmap.yaml").read_text()
    (directory / "roadmap.yaml").write_text(header)
    styles = [
        "{}", "'{}'", '"{}"', "{} # why", "'{}'   # why", "  {}", "&a{n} {}", "!!str {}", ">-\n      {}", "|-\n      {}\n",
    ]
    mended = {"30/06/2027": "2027-06-30", "juin 2027": "2027-06", "2027-6": "2027-06"}
    entries, wanted = [], {}
    for number, (style, (wrong, right)) in enumerate((s, m) for s in styles for m in mended.items()):
        value = style.replace("{n}", str(number)).replace("{}", wrong)
        title = f"L'eau : « {number} » # 5\\n\\tfin é خارطة"
        entries.append(f'  - id: l{number}\n    title: "{title}"\n    impact_study: {value}\n    kind: law\n')
        wanted[("legislation", number, "impact_study")] = (wrong, right)
    law = directory / "law.yaml"
    law.write_text("legislation:\n" + "".join(entries))
    before = said(directory)
    run("check", "fix", "--fix", status=(0, 1))
    after = said(directory)
    assert before["roadmap.yaml"] == after["roadmap.yaml"]
    changed = 0
    assert before["law.yaml"].keys() == after["law.yaml"].keys()
    for path, old in before["law.yaml"].items():
        new = after["law.yaml"][path]
        if path in wanted:
            assert new in wanted[path], (path, old, new)
            changed += new != old
        else:
            assert new == old, (path, old, new)
    assert changed >= 15, changed
    # A good project is left as it is, to the byte.
    shutil.copytree(root / "roadmap", scratch / "real")
    run("check", "real", "--fix", status=(0, 1))
    for file in files(root / "roadmap"):
        name = file.relative_to(root / "roadmap")
        assert (scratch / "real" / name).read_bytes() == file.read_bytes(), name
    print("check --fix:", changed, "values mended, all others as they were")


WORDS = ["oui", "12", "L'eau : « x »", "a # b", "- c", "{d}", "خارطة", "é\\t", "@f", "2027-01"]


def edited(text, places):
    """A text in which scalars have other values, written in place."""
    for node, value in sorted(places, key=lambda place: -place[0].start_mark.index):
        quoted = "'" + value.replace("'", "''") + "'"
        text = text[: node.start_mark.index] + quoted + text[node.end_mark.index :]
    return text


def merges():
    """Both sides' values, each once; what both changed is a conflict."""
    clean = conflicts = 0
    sources = [file for top in ("roadmap", "examples") for file in files(root / top)]
    sources = [file for file in sources if not {"norms", "pillars", "rules", "countries"} & set(file.parts)]
    names = [scratch / name for name in ("base.yaml", "ours.yaml", "theirs.yaml")]
    for turn in range(200):
        base = dice.choice(sources).read_text()
        nodes = [
            (path, node)
            for path, node in scalars(yaml.compose(base, yaml.BaseLoader))
            if node.style not in ("|", ">") and "\n" not in node.value and path[-1] not in ("id", "date")
        ]
        if len(nodes) < 8:
            continue
        # Near each other, where lines alone conflict.
        at = dice.randrange(len(nodes) - 6)
        near = nodes[at : at + 6]
        sides = [
            {path: (node, f"{dice.choice(WORDS)} {side}{turn}") for path, node in dice.sample(near, 2)}
            for side in "ot"
        ]
        texts = [base, *(edited(base, side.values()) for side in sides)]
        for name, text in zip(names, texts):
            name.write_text(text)
        ran = run("git-merge", *names, status=(0, 1))
        both = sides[0].keys() & sides[1].keys()
        merged = names[1].read_text()
        for _, value in (place for side in sides for place in side.values()):
            assert value.replace("'", "''") in merged, (value, merged)
        if ran.returncode:
            conflicts += 1
            continue
        assert not both, both
        wanted = read(base)
        wanted.update({path: value for side in sides for path, (_, value) in side.items()})
        assert read(merged) == wanted, (turn, sides)
        clean += 1
    assert clean > 50, (clean, conflicts)
    print("git-merge:", clean, "clean with the values of both,", conflicts, "conflicts")


def imports():
    """Translations with signs of YAML and of PO; every other text as it was."""
    directory = scratch / "import"
    shutil.copytree(root / "roadmap", directory)
    run("translate", "export", "import", "--out", "po")
    po = next((scratch / "po").glob("*.ar.po"))
    entries = po.read_text().split("\n\n")
    wanted = []
    for place in range(1, len(entries)):
        if dice.random() < 0.2 and "msgctxt" in entries[place]:
            text = f"{dice.choice(WORDS)} {place}: \\\"نص\\\" #{place}"
            if dice.random() < 0.2:
                text += "\\n\\n- b\\n  c # d"
            head = entries[place][: entries[place].index("\nmsgstr ")]
            entries[place] = head.replace("#, fuzzy\n", "") + f'\nmsgstr "{text}"'
            wanted.append(re.sub(r"\\(.)", lambda m: {"n": "\n", "t": "\t"}.get(m[1], m[1]), text))
    po.write_text("\n\n".join(entries) + "\n")
    before = said(directory)
    run("translate", "import", po, "--project", directory)
    after = said(directory)
    new = []
    for name, texts in after.items():
        if name == "translations.yaml":
            continue
        old = before[name]
        for path, value in texts.items():
            # A plain text becomes a text by language.
            was = old.get(path, old.get(path[:-1]) if path[-1] == "fr" else None)
            if value != was:
                assert path[-1] == "ar", (name, path, was, value)
                new.append(value.rstrip("\n"))
        for path in old.keys() - texts.keys():
            assert texts[(*path, "fr")] == old[path], (name, path)
    assert sorted(new) == sorted(wanted), (set(new) ^ set(wanted))
    print("translate import:", len(new), "translations, all other texts as they were")


fixes()
merges()
imports()
