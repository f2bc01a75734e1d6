"""Accepts, then rejects, every change of Word redlines in LibreOffice, and compares the texts with
those of the new and the old document.

    redline.py ROADMAP SCRATCH LANGUAGE...

The new document is the draft in `roadmap/`, the old one the same with edits of every sort. Needs
LibreOffice's own bindings (Debian: python3-uno), so it runs with the system's Python.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def property(name, value):
    it = PropertyValue()
    it.Name, it.Value = name, value
    return it


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.5)
    sys.exit("LibreOffice does not answer")


def text(context, path, command=None):
    """The paragraphs of a document, cells of tables and notes among them, and its pictures."""
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    document = desktop.loadComponentFromURL(path.resolve().as_uri(), "_blank", 0, (property("Hidden", True),))
    changes = 0
    if command:
        changes = sum(1 for _ in iterate(document.Redlines))
        helper = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        helper.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        left = sum(1 for _ in iterate(document.Redlines))
        assert left == 0, f"{path}: {left} changes are left after {command}"
    lines = []
    body(document.Text, lines)
    notes = [document.Footnotes.getByIndex(i).String.strip() for i in range(document.Footnotes.Count)]
    pictures = document.GraphicObjects.Count
    document.close(True)
    return [line for line in lines if line.strip()], sorted(notes), pictures, changes


def iterate(container):
    items = container.createEnumeration()
    while items.hasMoreElements():
        yield items.nextElement()


def body(of, lines):
    for block in iterate(of):
        if block.supportsService("com.sun.star.text.TextTable"):
            # A cell keeps its last paragraph, which a change that goes leaves empty.
            rows = {}
            for name in block.CellNames:
                text = block.getCellByName(name).String.splitlines()
                text = "\n".join(line for line in text if line.strip())
                rows.setdefault(re.sub("[A-Za-z.]", "", name), []).append(text)
            lines.extend(" | ".join(cells) for cells in rows.values())
        else:
            # On which page a heading stands depends on where changes left blanks.
            lines.append(re.sub(r"\t\d+$", "\t", block.String))


def same(what, ours, theirs):
    for i, (one, other) in enumerate(zip(ours, theirs)):
        assert one == other, f"{what}, line {i}: {one!r} instead of {other!r}"
    assert len(ours) == len(theirs), f"{what}: {len(ours)} lines instead of {len(theirs)}"


def edited(path):
    """The draft as it was: other words and figures, elements that came and went, in another order."""
    shutil.copytree("roadmap", path)

    def edit(name, change):
        file = path / name
        before = file.read_text(encoding="utf-8")
        after = change(before)
        assert after != before, name
        file.write_text(after, encoding="utf-8")

    def items(text):
        head, *rest = re.split(r"(?m)^(?=  - id: )", text)
        return head, rest

    def without_and_moved(text):
        head, terms = items(text)
        return head + "".join(terms[7:] + terms[:3] + terms[4:7])

    def with_another(text):
        head, objectives = items(text)
        other = re.sub(r"(- id: )(\S+)", r"\1old-\2", objectives[-1])
        other = re.sub(r"(?m)^      (fr|ar): \S+", r"      \1: AI", other, count=2)
        return head + "".join(objectives) + other

    edit("glossary.yaml", without_and_moved)
    edit("objectives/c-recherche-et-partenariats.yaml", with_another)
    plan = "objectives/a-feuille-de-route.yaml"
    edit(plan, lambda text: text.replace("target: {value: 4,", "target: {value: 5,", 1))
    edit(plan, lambda text: text.replace("Un seul document public fixe", "Un document fixe clairement", 1))
    edit(plan, lambda text: text.replace("تحدد وثيقة عمومية واحدة", "تحدد وثيقة واحدة مرجعية", 1))
    edit("roadmap.yaml", lambda text: text.replace("Il ne décide rien.", "Il décide peu[^n].", 1).replace(
        "afin que tout commentaire puisse viser un point précis.",
        "afin que tout commentaire vise un point.\n\n      [^n]: Une note.", 1))


def run(*arguments):
    subprocess.run([str(argument) for argument in arguments], check=True)


program, directory, *languages = sys.argv[1:]
directory = pathlib.Path(directory)
shutil.rmtree(directory, ignore_errors=True)
directory.mkdir(parents=True)
edited(directory / "edited")
for language in languages:
    for version, source in [("old", directory / "edited"), ("new", "roadmap")]:
        run(program, "build", source, "--format", "docx", "--lang", language, "--out", directory / version, "--quiet")
        (directory / version / f"ma-ia-2030.{language}.docx").rename(directory / f"{version}.{language}.docx")
    run(program, "--lang", language, "--quiet", "diff", directory / "edited", "roadmap", "--format", "docx",
        "--out", directory / f"redline.{language}.docx")
pipe = "roadmap-redline"
with tempfile.TemporaryDirectory() as profile:
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation={pathlib.Path(profile).as_uri()}",
         f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        context = connect(pipe)
        for language in languages:
            redline = directory / f"redline.{language}.docx"
            for version, command in [("new", ".uno:AcceptAllTrackedChanges"), ("old", ".uno:RejectAllTrackedChanges")]:
                lines, notes, pictures, changes = text(context, redline, command)
                wanted, wanted_notes, wanted_pictures, _ = text(context, directory / f"{version}.{language}.docx")
                what = f"{language}, {version}"
                assert changes > 0, f"{what}: no changes"
                same(what, lines, wanted)
                same(f"{what}, notes", notes, wanted_notes)
                assert pictures == wanted_pictures, f"{what}: {pictures} pictures instead of {wanted_pictures}"
                print(f"{what}: {changes} changes, {len(lines)} paragraphs and cells, {pictures} pictures, as they should be")
    finally:
        office.terminate()
        office.wait()
