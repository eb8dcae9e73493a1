#!/usr/bin/env python3
"""Writes core/exchange/Cp932Table.cpp: what each double byte of Windows code page 932 means.

    packaging/data/derive_cp932.py

Source: Python's codec `cp932` (Microsoft's table). The user-defined area (lead bytes F0 to F9) has
no meaning of its own and is left out: CsvReader deals with it by rule.
"""

import pathlib

TARGET = pathlib.Path(__file__).resolve().parents[2] / "core" / "exchange" / "Cp932Table.cpp"
LEADS = [*range(0x81, 0xA0), *range(0xE0, 0xFD)]
TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFD)]


def meaning(lead, trail):
    if 0xF0 <= lead <= 0xF9:
        return 0
    try:
        text = bytes((lead, trail)).decode("cp932")
    except UnicodeDecodeError:
        return 0
    assert len(text) == 1 and not 0xE000 <= ord(text) <= 0xF8FF, (lead, trail, text)
    return ord(text)


def main():
    lines = ["// Written by packaging/data/derive_cp932.py; not to be edited by hand.",
             '#include "core/exchange/Cp932.h"', "", "namespace banso {", "",
             "// clang-format off",
             "constinit const std::array<char16_t, kCp932Leads * kCp932Trails> kCp932Table{"]
    for lead in LEADS:
        lines.append(f"    // {lead:02X}")
        codes = [meaning(lead, trail) for trail in TRAILS]
        if not any(codes):
            lines[-1] += ": nothing"
        for start in range(0, len(codes), 16):
            row = codes[start:start + 16]
            lines.append("    " + "".join("0," if code == 0 else f"0x{code:04X}," for code in row))
    lines += ["};", "// clang-format on", "", "} // namespace banso"]
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
