#!/usr/bin/env python3
"""Writes resources/text/cp932_substitution.tsv: what may stand for a kanji that CP932 cannot hold.

    packaging/data/derive_cp932_substitution.py MOJI_DB      (after derive_variant_fold.py)

A line is `character kind candidates glyphs`, code points in hexadecimal, candidates best first.
Kind a: one replacement on which the strong sources agree, may be used without asking. Kind c: a
person chooses. Characters without a candidate are not listed.
Strong: our own rules, the unification rules of JIS, the parent form of the family register
characters, circulars 5202 and 2842 (popular forms); where these are silent, the form under which the
character is searched. Weak: the map's other tables.
"""

import argparse
import pathlib

import moji

HERE = pathlib.Path(__file__).resolve().parent
TEXT = HERE.parent.parent / "resources" / "text"
STRONG = [moji.UNIFICATION, moji.PARENT, moji.CIRCULAR_5202, moji.CIRCULAR_2842_POPULAR]
WEAK = [moji.NOTICE_582, moji.CIRCULAR_2842_PLAIN, moji.ANALOGY, moji.DICTIONARIES,
        moji.NOTICE_582_SIMILAR]


def cp932_repertoire():
    held = set()
    for lead in [*range(0x81, 0xA0), *range(0xE0, 0xFD)]:
        for trail in [*range(0x40, 0x7F), *range(0x80, 0xFD)]:
            try:
                text = bytes((lead, trail)).decode("cp932")
            except UnicodeDecodeError:
                continue
            if not 0xE000 <= ord(text) <= 0xF8FF:
                held.add(text)
    return held


def search_forms():
    forms = {}
    for line in (TEXT / "variant_fold.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            character, form = line.split("\t")[:2]
            forms[chr(int(character, 16))] = chr(int(form, 16))
    return forms


def proposals(database):
    held = cp932_repertoire()
    tables = moji.shrink_map(database)
    forms = search_forms()
    local = dict(moji.local_rules(HERE / "cp932_substitution_local.tsv"))
    assert all(c not in held and target in held for c, target in local.items()), local
    known = set(forms) | {c for table in tables.values() for c in table} | set(local)
    for character in sorted(known - held):
        if len(character) != 1:
            continue
        strong = {local[character]} if character in local else set()
        if not strong:
            strong = {t for name in STRONG for t in tables[name].get(character, ()) if t in held}
        form = forms.get(character)
        if form and "ァ" <= form <= "ヶ" and character > "\U0001B000":
            form = chr(ord(form) - 0x60)  # hentaigana are hiragana; only keys are in katakana
        if not strong and form in held:
            strong = {form}
        ordered = sorted(strong)
        for target in [t for name in WEAK for t in sorted(tables[name].get(character, ()))] + [form]:
            if target in held and target not in ordered:
                ordered.append(target)
        if ordered:
            yield character, "a" if len(strong) == 1 else "c", ordered


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database")
    arguments = parser.parse_args()
    lines = ["# What may stand for a kanji that CP932 cannot hold: character, kind, candidates."]
    lines += ["# " + line for line in moji.ATTRIBUTION.splitlines()]
    counts = {"a": 0, "c": 0}
    for character, kind, candidates in proposals(moji.connect(arguments.database)):
        counts[kind] += 1
        lines.append("\t".join((moji.hexadecimal(character), kind,
                                moji.hexadecimal("".join(candidates)),
                                character + "".join(candidates))))
    (TEXT / "cp932_substitution.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(counts)


if __name__ == "__main__":
    main()
