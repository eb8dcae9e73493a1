#pragma once

#include "core/storage/SettingBook.h"

#include <QWidget>

namespace banso {

class ActionRegistry;
class Clock;
class DraftShelf;
class EraDateField;
class FormColumn;
class FormField;
class ValuePresenter;

/// One setting: what it decides, its value in an input of its kind, and from which day it holds.
class ValueForm final : public QWidget {
    Q_OBJECT
  public:
    ValueForm(const ValuePresenter& presenter, const SettingDefinition& definition,
              const Clock& clock, const ActionRegistry& actions, DraftShelf& drafts,
              QWidget* parent = nullptr);

    [[nodiscard]] QString value() const;
    [[nodiscard]] Date validFrom() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }

  private:
    void addValue(const QString& present);
    [[nodiscard]] QString hint() const;

    const SettingDefinition& m_definition;
    const Clock& m_clock;
    FormColumn* m_form;
    EraDateField* m_validFrom;
    std::function<QString()> m_read;
};

} // namespace banso
