#pragma once

#include "ui/widgets/asking/AskDialog.h"
#include "ui/widgets/asking/Asker.h"

namespace banso {

/// Asks once, naming what and how many.
class ConfirmDialog final : public AskDialog {
    Q_OBJECT
  public:
    ConfirmDialog(const ConfirmQuestion& question, QWidget* parent);
};

} // namespace banso
