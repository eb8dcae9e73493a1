#pragma once

#include "ui/shell/ActionRegistry.h"

class QPushButton;

namespace banso {

/// A button for an act of the registry with its key on it; enabled as the act is.
[[nodiscard]] QPushButton* actButton(const ActionRegistry& actions, const QString& key,
                                     QWidget* parent);
/// Makes it the button that goes on; the drawn icons are too dark for its surface.
void makeMain(QPushButton* button);

} // namespace banso
