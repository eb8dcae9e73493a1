#pragma once

#include "ui/words/Language.h"

namespace banso::test {

/// What the test program speaks from now on; it begins with Japanese. (Two `Translation`s at a time
/// would fall back on each other: English texts have no translation.)
void speak(Language language);

} // namespace banso::test
