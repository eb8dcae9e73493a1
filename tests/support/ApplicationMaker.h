#pragma once

#include <QCoreApplication>

#include <memory>

namespace banso::test {

using ApplicationMaker = std::unique_ptr<QCoreApplication> (*)(int& argc, char** argv);

/// Makes the application object of a test program. The tests of the window put their own in
/// (tests/support/gui/GuiApplication.cpp), so that the runner is compiled once for all.
[[nodiscard]] ApplicationMaker& applicationMaker();

} // namespace banso::test
