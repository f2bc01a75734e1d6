"""Reads PDFs back: no page is nearly empty but where a part ends, no words lie over others, none
stands outside its page, and none is too small to be read.

    pages.py PDF...
"""

import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zlib

XHTML = "{http://www.w3.org/1999/xhtml}"
# Points from above and below that belong to the head and the foot of a page.
HEAD, FOOT = 62, 58
# Words as high as this begin a chapter, or a pillar.
CHAPTER = 18
# Points that letters have at least: in texts and tables; and in pictures, whose words are said besides.
TEXT, PICTURE = 8.5, 7.5
# What a page is drawn with: what stands in a part that is marked, how large letters are, and letters.
DRAWN = re.compile(rb"/(\w+)\s*(?:/\w+|<<.*?>>)?\s*B(?:DC|MC)\b|(\bEMC\b)|([\d.]+) Tf|(\bT[jJ]\b)", re.S)


def sizes(path):
    """Sizes of letters, each with whether they are of a picture, the head or the foot of a page."""
    data, found = open(path, "rb").read(), set()
    for begin in re.finditer(rb"stream\r?\n", data):
        try:
            stream = zlib.decompressobj().decompress(data[begin.end() :])
        except zlib.error:
            continue
        marked, size = [], 0
        for name, end, points, letters in (part.groups() for part in DRAWN.finditer(stream)) if b" Tf" in stream else ():
            if name:
                marked.append(name)
            elif end:
                marked = marked[:-1]
            elif points:
                size = float(points)
            elif letters:
                found.add((round(size, 2), b"Artifact" in marked))
    return found


def pages(path):
    text = subprocess.run(["pdftotext", "-bbox", path, "-"], capture_output=True, check=True).stdout.decode()
    # Characters that XML does not have.
    text = "".join(c for c in text if c >= " " or c in "\n\t")
    for page in ElementTree.fromstring(text).iter(XHTML + "page"):
        words = [
            (word.text or "", *(float(word.get(side)) for side in ("xMin", "yMin", "xMax", "yMax")))
            for word in page.iter(XHTML + "word")
        ]
        yield float(page.get("width")), float(page.get("height")), [w for w in words if w[0].strip(" \t\n\u200e\u200f")]


def over(one, other):
    """How much of the smaller of two words the other covers."""
    wide = min(one[3], other[3]) - max(one[1], other[1])
    high = min(one[4], other[4]) - max(one[2], other[2])
    if wide <= 0 or high <= 0:
        return 0
    size = lambda word: max((word[3] - word[1]) * (word[4] - word[2]), 0.01)
    return wide * high / min(size(one), size(other))


def wrong(path):
    found, read = [], list(pages(path))
    small = sorted(size for size, picture in sizes(path) if size < (PICTURE if picture else TEXT))
    found += [f"letters of {size} points" for size in small]
    for number, (width, height, words) in enumerate(read, 1):
        for word in words:
            if word[1] < -1 or word[3] > width + 1 or word[2] < -1 or word[4] > height + 1:
                found.append(f"page {number}: {word[0]!r} stands outside")
        body = [word for word in words if HEAD < word[2] and word[4] < height - FOOT]
        body.sort(key=lambda word: word[2])
        for i, one in enumerate(body):
            for other in body[i + 1 :]:
                if other[2] >= one[4]:
                    break
                if over(one, other) > 0.5:
                    found.append(f"page {number}: {one[0]!r} and {other[0]!r} lie over each other")
        last = number == len(read)
        if not body:
            found.append(f"page {number}: nothing stands on it")
        # The first is a cover; a part that ends leaves the rest of its page.
        if number > 1 and not last and body:
            used = (max(word[4] for word in body) - HEAD) / (height - HEAD - FOOT)
            after = sorted((word for word in read[number][2] if HEAD < word[2]), key=lambda word: word[2])
            begins = after and max(word[4] - word[2] for word in after[:3]) > CHAPTER
            if used < 0.25 and not begins:
                found.append(f"page {number}: {used:.0%} of it is used")
    return found


faults = [f"{path}: {fault}" for path in sys.argv[1:] for fault in wrong(path)]
print("\n".join(faults) or f"{len(sys.argv) - 1} PDFs: pages are used, no words lie over others, and all can be read")
sys.exit(bool(faults))
