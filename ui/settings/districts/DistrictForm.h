#pragma once

#include "core/security/District.h"

#include <QWidget>

namespace banso {

class ActionRegistry;
class CheckField;
class DraftShelf;
class FormColumn;
class MeasureField;
class TextLine;

/// A district: code, name, order, and who answered for it so far.
class DistrictForm final : public QWidget {
    Q_OBJECT
  public:
    DistrictForm(const std::optional<District>& district, const QString& history,
                 const ActionRegistry& actions, DraftShelf& drafts, QWidget* parent = nullptr);

    [[nodiscard]] DistrictEdit edit() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }

  private:
    FormColumn* m_form;
    TextLine* m_code;
    TextLine* m_name;
    MeasureField* m_order;
    CheckField* m_isActive;
};

} // namespace banso
