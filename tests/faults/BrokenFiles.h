#pragma once

#include <QByteArray>

#include <vector>

namespace banso::test {

/// A file that is broken in one way.
struct BrokenFile {
    const char* what;
    QByteArray bytes;
    /// What must be answered; null where any of several will do.
    const char* code;
    int status;
    /// What the message must name besides the file: the row, where there is one.
    const char* names = "";
};

/// Ways in which any CSV file of ours can be broken, made out of a good one (UTF-8, `\n`).
[[nodiscard]] std::vector<BrokenFile> brokenLike(const QByteArray& good);

} // namespace banso::test
