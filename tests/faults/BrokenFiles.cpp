#include "tests/faults/BrokenFiles.h"

#include <QStringEncoder>

namespace banso::test {

namespace {

constexpr qsizetype kHundredMegabytes = 100'000'000;

QByteArray withoutMark(QByteArray bytes) {
    return bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
}

/// The good file with something in the middle of its third line.
QByteArray with(const QByteArray& good, QByteArrayView odd) {
    qsizetype at = -1;
    for (int line = 0; line < 2; ++line)
        at = good.indexOf('\n', at + 1);
    return QByteArray(good).insert(at + 4, odd);
}

/// Bytes of EUC-JP that are no Shift_JIS either: a heading in an encoding that nobody may send.
QByteArray headingIn(const char* other) {
    return QByteArray(other) + ",x\n1,2\n";
}

} // namespace

std::vector<BrokenFile> brokenLike(const QByteArray& marked) {
    const QByteArray good = withoutMark(marked);
    const QByteArray heading = good.left(good.indexOf('\n') + 1);
    const QByteArray lastCut = heading.left(heading.lastIndexOf(',')) + '\n';
    return {
        {"empty", {}, "file.empty", 3},
        {"only a mark", "\xEF\xBB\xBF", "layout.noHeader", 3},
        {"another encoding", headingIn("\xBB\xE1\xC4\xA4\x8E\xFF\xFE"), "csv.undecodable", 3, "1"},
        {"a broken byte", with(good, "\xFF\xFE"), "csv.undecodable", 3, "3"},
        {"a byte 0", with(good, QByteArrayView("\0", 1)), "csv.nul", 3, "3"},
        {"nothing but zeros", QByteArray(4096, '\0'), "csv.nul", 3, "1"},
        {"a line of 100 MB", heading + QByteArray(kHundredMegabytes, 'x') + '\n', "csv.tooLong", 3,
         "2"},
        {"a heading of 100 MB", QByteArray(kHundredMegabytes, 'x'), "csv.tooLong", 3, "1"},
        {"a quotation mark that never closes", heading + "\"cut off", "csv.quoteOpen", 3, "2"},
        {"a picture", QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(2000, '\x01'), nullptr, 3},
        {"a column less", lastCut, nullptr, 3},
    };
}

} // namespace banso::test
