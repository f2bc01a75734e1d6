"""Libertinus Serif with quadratic outlines: whoever asks a glyph for its bounds reads them much faster.

    pip install fonttools
    python3 libertinus.py DIRECTORY-OF-THE-OTF-FILES

Characters, metrics and kerning stay those of the release; of its OpenType features those that text
uses without being asked stay. Bounds of curves move by less than one unit of 1000.
"""
import pathlib
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FEATURES = ["ccmp", "locl", "kern", "liga", "rlig", "clig", "calt", "mark", "mkmk", "sups"]
HERE = pathlib.Path(__file__).parent

for face in ["Regular", "Italic", "Semibold", "Bold", "BoldItalic"]:
    font = TTFont(pathlib.Path(sys.argv[1]) / f"LibertinusSerif-{face}.otf", recalcTimestamp=False)
    options = Options(layout_features=FEATURES, name_IDs=["*"], hinting=False, notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.getBestCmap())
    subsetter.subset(font)

    shapes, order, glyphs = font.getGlyphSet(), font.getGlyphOrder(), {}
    for name in order:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
        glyphs[name] = pen.glyph()
    del font["CFF "]
    font["loca"], font["glyf"], font["maxp"] = newTable("loca"), newTable("glyf"), newTable("maxp")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, glyphs
    font["maxp"].tableVersion = 0x00010000
    for field in ("Zones TwilightPoints Storage FunctionDefs InstructionDefs StackElements "
                  "SizeOfInstructions ComponentElements").split():
        setattr(font["maxp"], f"max{field}", int(field == "Zones"))
    for name in order:
        glyphs[name].recalcBounds(font["glyf"])
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyphs[name], "xMin", 0))
    font["post"].formatType = 3.0
    font["head"].glyphDataFormat = 0
    font.sfntVersion = "\0\1\0\0"
    font.save(HERE / f"LibertinusSerif-{face}.ttf")
