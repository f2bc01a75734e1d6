"""Reads the drafts back with readers that are not ours: PDF, Word, workbook, CSV, JSON.

    documents.py DIST ID LANGUAGE...
"""

import csv
import json
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

import docx
import openpyxl
import pikepdf
from docx.oxml.ns import qn
from jsonschema import Draft7Validator

sys.setrecursionlimit(20_000)
RIGHT_TO_LEFT = {"ar"}


def elements(node, found):
    """Every structure element of a tagged PDF."""
    if isinstance(node, pikepdf.Array):
        for child in node:
            elements(child, found)
    elif isinstance(node, pikepdf.Dictionary):
        if "/S" in node:
            found.append(node)
        children = node.get("/K")
        if isinstance(children, (pikepdf.Array, pikepdf.Dictionary)):
            elements(children, found)


def scope(head):
    attributes = head.get("/A")
    each = [attributes] if isinstance(attributes, pikepdf.Dictionary) else list(attributes or [])
    return next((str(a["/Scope"]) for a in each if "/Scope" in a), None)


def headed(table):
    """Whether a table has a head: a group of rows, or a first row of heads of columns."""
    rows = [row for row in table["/K"] if isinstance(row, pikepdf.Dictionary)]
    if any(str(row["/S"]) == "/THead" for row in rows):
        return True
    cells = [cell for cell in rows[0]["/K"] if isinstance(cell, pikepdf.Dictionary)]
    return bool(cells) and all(str(c["/S"]) == "/TH" and scope(c) == "/Column" for c in cells)


def plain(text):
    """The words in order: readers of PDF disagree on which side of a colon its space stands."""
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    return " ".join("".join(c if c.isalnum() else " " for c in text).split())


def pdf(path, language, headings):
    with pikepdf.open(path) as document:
        root = document.Root
        direction = "/R2L" if language in RIGHT_TO_LEFT else "/L2R"
        assert str(root["/ViewerPreferences"]["/Direction"]) == direction, path
        assert str(root["/Lang"]).split("-")[0] == language, path
        assert root["/MarkInfo"]["/Marked"], path
        found = []
        elements(root["/StructTreeRoot"]["/K"], found)
        kinds = [str(element["/S"]) for element in found]
        figures = [element for element in found if str(element["/S"]) == "/Figure"]
        heads = [element for element in found if str(element["/S"]) == "/TH"]
        assert figures and all(str(f.get("/Alt", "")).strip() for f in figures), f"{path}: figures"
        assert heads and all(scope(h) for h in heads), f"{path}: heads of tables"
        tables = [element for element in found if str(element["/S"]) == "/Table"]
        assert all(headed(table) for table in tables), f"{path}: tables without head"
        rows = sum(scope(head) == "/Row" for head in heads)
        assert rows > 100, f"{path}: {rows} heads of rows"
        links = [a for page in document.pages for a in page.get("/Annots", [])]
        assert links and all(str(a.get("/Contents", "")).strip() for a in links), f"{path}: links"
        with document.open_outline() as outline:
            assert len(outline.root) > 10, f"{path}: bookmarks"
    text = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
    text = plain(text)
    missing = [heading for heading in headings if plain(heading) not in text]
    assert not missing, f"{path}: not in reading order, or not there: {missing}"
    return f"{len(figures)} figures, {kinds.count('/Table')} tables, {len(links)} links"


def entries(document):
    """What the contents of a Word document list: the heading that each entry leads to."""
    places = {}
    for paragraph in document.paragraphs:
        for mark in paragraph._p.iter(qn("w:bookmarkStart")):
            places.setdefault(mark.get(qn("w:name")), paragraph)
    listed = [p for p in document.paragraphs if (p.style.name or "").startswith("toc ")]
    links = [next(entry._p.iter(qn("w:hyperlink"))).get(qn("w:anchor")) for entry in listed]
    fields = [" PAGEREF " + link for link in links]
    codes = [field.get(qn("w:instr")) or "" for field in document.element.iter(qn("w:fldSimple"))]
    assert all(any(code.startswith(field) for code in codes) for field in fields), "no PAGEREF"
    return [plain(places[link].text) for link in links]


def pages(outline, document, found):
    """The page of each heading of a PDF, by its bookmarks, in their order."""
    for item in outline:
        place = item.destination or item.action["/D"]
        page = pikepdf.Page(place[0]).index + 1
        found.append((plain(str(item.title)), page))
        pages(item.children, document, found)


def contents(path, printed):
    """Each entry of the contents shows the page on which its heading stands, as it was printed."""
    wanted = entries(docx.Document(path))
    with pikepdf.open(printed) as document, document.open_outline() as outline:
        found = []
        pages(outline.root, document, found)
    stands, at = [], 0
    for heading in wanted:
        at = next(i for i in range(at, len(found)) if found[i][0] == heading)
        stands.append(found[at][1])
        at += 1
    first = min(stands)
    text = ["pdftotext", "-layout", "-l", str(first), printed, "-"]
    text = subprocess.run(text, capture_output=True, check=True).stdout.decode()
    text = "".join(c for c in text if unicodedata.category(c) != "Cf")
    # The leader ends at the number, on either side of which Arabic has it.
    shown = [int(a or b) for a, b in re.findall(r"\.{4,}(\d+)|(\d+)\.{4,}", text)]
    assert shown == stands, f"{path}: contents show {shown}, headings stand on {stands}"
    return len(shown)


def word(path, language, headings):
    document = docx.Document(path)
    read = [p.text for p in document.paragraphs if p.style.name.startswith("Heading 1")]
    assert [h for h in headings if not any(h in text for text in read)] == [], f"{path}: {read}"
    with tempfile.TemporaryDirectory() as scratch:
        text = "txt:Text (encoded):UTF8"
        command = ["soffice", "--headless", "--convert-to", text, "--outdir", scratch, path]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        text = plain((Path(scratch) / (Path(path).stem + ".txt")).read_text(encoding="utf-8"))
        command = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", scratch, path]
        subprocess.run(command, check=True, capture_output=True, timeout=300)
        listed = contents(path, str(Path(scratch) / (Path(path).stem + ".pdf")))
        assert listed >= len(headings), f"{path}: {listed} entries of the contents"
    missing = [heading for heading in headings if plain(heading) not in text]
    assert not missing, f"{path}: lost in LibreOffice: {missing}"
    pictures = len(document.inline_shapes)
    return f"{len(document.tables)} tables, {pictures} pictures, {listed} pages in the contents"


def workbook(path, language, rows):
    book = openpyxl.load_workbook(path)
    tables = [sheet for sheet in book if sheet.auto_filter.ref]
    for sheet in tables:
        right = bool(sheet.sheet_view.rightToLeft)
        assert right == (language in RIGHT_TO_LEFT), f"{path} {sheet.title}: direction"
        assert sheet.freeze_panes and sheet.protection.sheet, f"{path} {sheet.title}"
        assert sheet.cell(2, 1).protection.locked, f"{path} {sheet.title}: ids are open"
        open_cells = [cell for cell in sheet[2] if not cell.protection.locked]
        assert open_cells, f"{path} {sheet.title}: texts are locked"
    counts = sorted(sheet.max_row - 1 for sheet in tables)
    assert counts == sorted(rows), f"{path}: {counts} rows, CSV has {sorted(rows)}"
    return f"{len(tables)} tables"


def main():
    dist, name, *languages = sys.argv[1:]
    schema = json.loads(Path(dist, "view.schema.json").read_text())
    for language in languages:
        stem = Path(dist, f"{name}.{language}")
        view = json.loads(Path(f"{stem}.json").read_text())
        Draft7Validator(schema).validate(view)
        headings = [section["title"]["text"] for section in view["sections"]["list"]]
        rows = []
        for path in sorted(Path(dist).glob(f"{name}.{language}.*.csv")):
            with open(path, encoding="utf-8", newline="") as file:
                head, *table = csv.reader(file)
            assert all(len(row) == len(head) for row in table), path
            rows.append(len(table))
        print(language, "json", len(headings), "sections; csv", sum(rows), "rows")
        print(language, "pdf", pdf(f"{stem}.pdf", language, headings))
        print(language, "docx", word(f"{stem}.docx", language, headings))
        print(language, "xlsx", workbook(f"{stem}.xlsx", language, rows))


main()
