#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the bundled fonts from Debian's packages fonts-inter and fonts-jetbrains-mono; see README.md.

Needs python3-fonttools. Usage: convert.py TARGET-FOLDER
"""
import pathlib
import sys

from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

INTER = "/usr/share/fonts/opentype/inter/Inter-%s.otf"
MONO = "/usr/share/fonts/truetype/jetbrains-mono/JetBrainsMono-Regular.ttf"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl"]
WEIGHTS = {"Regular": 400, "SemiBold": 600}


def tabular_digits(font):
    """Every digit becomes as wide as the others: what the feature tnum would do where it can be asked for."""
    gsub = font["GSUB"].table
    swaps = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for sub in gsub.LookupList.Lookup[index].SubTable:
                    swaps.update(getattr(sub, "ExtSubTable", sub).mapping)
    for table in font["cmap"].tables:
        for code in range(ord("0"), ord("9") + 1):
            if code in table.cmap:
                table.cmap[code] = swaps.get(table.cmap[code], table.cmap[code])


def plain(font):
    """No feature that puts another glyph in the place of what was typed, and only glyphs that text can reach."""
    options = Options()
    options.layout_features = FEATURES
    options.hinting = True
    options.name_IDs = ["*"]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    private = range(0xE000, 0xF900)
    subsetter.populate(unicodes=[c for c in font.getBestCmap() if c >= 0x20 and c not in private])
    subsetter.subset(font)


def quadratic(font):
    """CFF outlines to TrueType's, within a thousandth of an em."""
    glyphs = font.getGlyphSet()
    order = font.getGlyphOrder()
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder, glyf.glyphs = order, {}
    for name in order:
        pen = TTGlyphPen(glyphs)
        glyphs[name].draw(Cu2QuPen(pen, font["head"].unitsPerEm / 1000, reverse_direction=True))
        glyf.glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["maxp"].tableVersion = 0x00010000
    for field in ("maxZones", "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements", "maxPoints", "maxContours",
                  "maxCompositePoints", "maxCompositeContours", "maxComponentDepth"):
        setattr(font["maxp"], field, 1 if field == "maxZones" else 0)
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"
    glyf.compile(font)
    font["maxp"].recalc(font)


def rename(font, family, style):
    """A name of its own: an installed Inter must never be taken in its stead, and the licence asks for it."""
    keep = {0, 7, 8, 9, 10, 11, 12, 13, 14}
    font["name"].names = [n for n in font["name"].names if n.nameID in keep]
    postscript = "%s-%s" % (family.replace(" ", ""), style)
    bold = style != "Regular"
    names = {1: "%s %s" % (family, style) if bold else family, 2: "Regular", 3: postscript,
             4: "%s %s" % (family, style), 5: "Version 1.000", 6: postscript}
    if bold:
        names.update({16: family, 17: style})
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["post"].formatType = 3.0
    font["OS/2"].usWeightClass = WEIGHTS[style]


def convert(source, target, family, style):
    font = TTFont(source)
    if "CFF " in font:
        tabular_digits(font)
    plain(font)
    if "CFF " in font:
        quadratic(font)
    rename(font, family, style)
    font.save(target)


def main():
    folder = pathlib.Path(sys.argv[1])
    for style in WEIGHTS:
        convert(INTER % style, folder / ("PanelbookSans-%s.ttf" % style), "Panelbook Sans", style)
    convert(MONO, folder / "PanelbookMono-Regular.ttf", "Panelbook Mono", "Regular")


if __name__ == "__main__":
    main()
