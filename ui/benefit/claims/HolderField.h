#pragma once

#include "ui/widgets/fields/ReadField.h"

namespace banso {

/// The holder of an account, read back as banks write it, with the number of characters that takes.
/// A character that no bank takes is named with what may stand for it; ↓ takes that over.
class HolderField final : public ReadField {
    Q_OBJECT
  public:
    explicit HolderField(QWidget* parent = nullptr);
    void setHolder(const QString& holder) { replaceText(holder); }

  protected:
    [[nodiscard]] Reading read() const override;
    bool takeKey(int key, Qt::KeyboardModifiers modifiers) override;
};

} // namespace banso
