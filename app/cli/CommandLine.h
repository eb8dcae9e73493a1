#pragma once

#include <QStringList>

namespace banso {

/// Runs one command: reads the words, prints data to standard output in UTF-8 and words to standard
/// error, and returns the exit status:
/// 0 done · 1 done in part · 2 wrong use · 3 broken surroundings · 4 refused · 5 not signed in or
/// not permitted · 6 conflict.
[[nodiscard]] int runCommandLine(const QStringList& words);

} // namespace banso
