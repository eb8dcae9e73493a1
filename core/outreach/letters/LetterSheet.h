#pragma once

#include "core/outreach/letters/LetterSerial.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace banso {

/// Whom the window of the envelope shows. All texts are printed as they stand: which name, which
/// address and which honorific was decided before, and by the safety gate.
struct LetterRecipient {
    QString postcode;    ///< `504-0000`, without 〒
    QStringList address; ///< each entry starts a line; long ones are broken
    QString building;    ///< may be empty
    QString name;        ///< byte-exact, variation selectors included; never cut
    QString honorific;   ///< 様, or empty

    friend bool operator==(const LetterRecipient&, const LetterRecipient&) = default;
};

enum class LetterAlign { Start, Centre, End };

/// Plain text; a line break in it starts a new line.
struct LetterParagraph {
    QString text;
    LetterAlign align = LetterAlign::Start;

    friend bool operator==(const LetterParagraph&, const LetterParagraph&) = default;
};

/// 日時, 場所, 持ち物 and the like: a ruled table of two columns.
struct LetterTable {
    struct Row {
        QString label;
        QString text;

        friend bool operator==(const Row&, const Row&) = default;
    };
    std::vector<Row> rows;

    friend bool operator==(const LetterTable&, const LetterTable&) = default;
};

using LetterBlock = std::variant<LetterParagraph, LetterTable>;

/// 問い合わせ先: the framed lines at the end of a letter.
struct LetterContact {
    QString title;
    QStringList lines;

    friend bool operator==(const LetterContact&, const LetterContact&) = default;
};

/// 切り取り: a slip at the foot of the last page with a ruled line for each field. The serial is
/// printed on it, so that a slip sent back finds its family.
struct LetterTearOff {
    QString title;
    QStringList fields;

    friend bool operator==(const LetterTearOff&, const LetterTearOff&) = default;
};

/// Everything one letter says, frozen when it is released: kept as text, printed from it alone,
/// and printed again the same.
struct LetterSheet {
    LetterSerial serial;
    QString language = QStringLiteral("ja"); ///< BCP 47; decides the fonts
    QString fictitiousMark = {};             ///< 架空の町 in a register of invented people
    LetterRecipient recipient = {};
    QString reference = {};  ///< 発番, may be empty
    QString dateLine = {};   ///< 令和8年11月22日
    QStringList sender = {}; ///< right-aligned, e.g. office and head
    QString title = {};      ///< 件名
    std::vector<LetterBlock> body = {};
    QString enclosure = {}; ///< what else is in the envelope, may be empty
    std::optional<LetterContact> contact = {};
    std::optional<LetterTearOff> tearOff = {};
    /// How many pages it had when it was frozen. Printing refuses to make it another number.
    std::optional<int> pageCount = {};

    friend bool operator==(const LetterSheet&, const LetterSheet&) = default;
};

} // namespace banso
