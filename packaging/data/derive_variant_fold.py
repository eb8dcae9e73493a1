#!/usr/bin/env python3
"""Writes resources/text/variant_fold.tsv: which kanji are one and the same under a search key.

    packaging/data/derive_variant_fold.py MOJI_DB            writes the table
    packaging/data/derive_variant_fold.py MOJI_DB --review   lists what a person should look at

A line is `character target rule glyphs`; code points in hexadecimal, the target final (never itself
folded further). A character gets at most one parent; what hangs together is one group, and the
group's form is its member in JIS X 0208 level 1. Rules, in order of trust:
  l our own (variant_fold_local.tsv)        c canonical decomposition of a compatibility ideograph
  r radical of the CJK radicals supplement  h hentaigana and archaic kana, by their Unicode name
  k parent form in the unified family register characters    j unified by JIS X 0208/0213
  o family register circulars 5202 and 2842, n Ministry of Justice notice 582 (simplified forms);
    these two only for characters outside JIS X 0208
"""

import argparse
import collections
import pathlib
import re
import unicodedata

import moji

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent.parent / "resources" / "text" / "variant_fold.tsv"


def compatibility_ideographs():
    for start, end in ((0xF900, 0xFB00), (0x2F800, 0x2FA20)):
        for code in range(start, end):
            composed = unicodedata.normalize("NFC", chr(code))
            if composed != chr(code) and len(composed) == 1:
                yield chr(code), composed


def radicals(database):
    for radical, ideograph in database.execute(
            'SELECT radical_character, radical_CJKUI FROM radeqv WHERE radical_character BETWEEN ? AND ?',
            ("\u2e80", "\u2eff")):
        if ideograph:
            yield radical, ideograph


def simplified(database):
    """Simplified characters outside the MJ collection, by the same notice 582, first rank."""
    yield from database.execute(
        'SELECT "簡体字等のUCS", "正字のUCS" FROM nyukan_itaiji WHERE "順位" = 1 AND length("正字のUCS") = 1'
        ' AND "簡体字等のUCS" NOT IN (SELECT "対応するUCS" FROM mji WHERE "対応するUCS" IS NOT NULL)'
        ' AND "簡体字等のUCS" <> "正字のUCS"')


def old_kana():
    """Hentaigana and archaic kana as today's katakana; the first reading that a name gives."""
    for code in range(0x1B000, 0x1B170):
        name = unicodedata.name(chr(code), "")
        found = re.search(r"(?:LETTER|SMALL) (?:ARCHAIC )?([A-Z]+)(-[A-Z]+)*(?:-\d+)?$", name)
        if not found:
            continue
        sound = {"YE": "E", "YI": "I", "WU": "U", "WI": "I", "WE": "E", "WO": "O"}.get(found[1], found[1])
        yield chr(code), unicodedata.lookup("KATAKANA LETTER " + sound)


def parents(database):
    """{character: (parent, rule)}, at most one each; and the undecided."""
    edges, undecided = {}, []

    def add(rule, pairs):
        for character, parent in pairs:
            if character not in edges:
                edges[character] = (parent, rule)

    tables = moji.shrink_map(database)
    local = moji.local_rules(HERE / "variant_fold_local.tsv")
    add("l", local)
    add("c", compatibility_ideographs())
    add("r", radicals(database))
    add("h", old_kana())
    layers = [("k", moji.PARENT, False), ("j", moji.UNIFICATION, False),
              ("o", moji.CIRCULAR_5202, True), ("o", moji.CIRCULAR_2842_POPULAR, True),
              ("o", moji.CIRCULAR_2842_PLAIN, True), ("n", moji.NOTICE_582, True)]
    for rule, table, outside_only in layers:
        for character, targets in sorted(tables[table].items()):
            if character in edges or (outside_only and moji.jis_level(character)):
                continue
            if len(targets) == 1:
                edges[character] = (next(iter(targets)), rule)
            else:
                undecided.append((character, targets, rule))
    still = []
    for character, targets, rule in undecided:
        ends = {root(edges, target) for target in targets}
        if character in edges:
            continue
        if len(ends) == 1:
            edges[character] = (sorted(targets)[0], rule)
        else:
            still.append((character, targets))
    add("n", simplified(database))
    return {c: e for c, e in edges.items() if e[0] != c}, still


def root(edges, character):
    """Where the parents end; of two that are each other's parent, always the same one."""
    seen = []
    while character in edges and character not in seen:
        seen.append(character)
        character = edges[character][0]
    return min(seen[seen.index(character):]) if character in seen else character


def groups(edges):
    members = collections.defaultdict(set)
    for character, (parent, _) in edges.items():
        members[root(edges, character)] |= {character, parent}
    return members


def form_of(edges, end, members):
    """The member all others are folded to."""
    pulled = collections.Counter(parent for c, (parent, _) in edges.items() if c in members)
    own = {parent for c, (parent, rule) in edges.items() if c in members and rule == "l"}

    def rank(c):
        level = moji.jis_level(c)
        return ({1: 0, 2: 1, 0: 2}[level], c not in own, c != end, -pulled[c], c)
    return min(members, key=rank)


def fold(edges):
    table = {}
    for end, members in groups(edges).items():
        form = form_of(edges, end, members)
        for character in members - {form}:
            rule = edges[character][1] if character in edges else edges[form][1]
            table[character] = (form, rule)
    return table


def write(table):
    lines = ["# Variant characters folded to one form under a search key: character, target, rule."]
    lines += ["# " + line for line in moji.ATTRIBUTION.splitlines()]
    for character in sorted(table):
        form, rule = table[character]
        lines.append("\t".join((moji.hexadecimal(character), moji.hexadecimal(form), rule,
                                character + form)))
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(table)} characters -> {TARGET}")


def review(edges, table, undecided):
    print("# several level 1 characters in one group")
    for end, members in groups(edges).items():
        first = [c for c in members if moji.jis_level(c) == 1]
        if len(first) > 1:
            print("".join(sorted(first)), "->", form_of(edges, end, members))
    print("# level 2 characters")
    print(" ".join(f"{c}{f}" for c, (f, _) in sorted(table.items()) if moji.jis_level(c) == 2))
    print("# form outside JIS X 0208:", sum(1 for f, _ in table.values() if not moji.jis_level(f)))
    print("# undecided, left alone")
    print(" ".join(c + "".join(sorted(t)) for c, t in undecided))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("database")
    parser.add_argument("--review", action="store_true")
    arguments = parser.parse_args()
    edges, undecided = parents(moji.connect(arguments.database))
    table = fold(edges)
    if arguments.review:
        review(edges, table, undecided)
    else:
        write(table)


if __name__ == "__main__":
    main()
