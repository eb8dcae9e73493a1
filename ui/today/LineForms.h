#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/fields/DraftShelf.h"

#include <QWidget>

#include <optional>

namespace banso {

class ChoiceField;
class EraDateField;
class FormColumn;
class Paragraph;
class TextLine;

/// 先に延ばす: until when, and why.
class LaterForm final : public QWidget {
    Q_OBJECT
  public:
    LaterForm(const Clock& clock, QWidget* parent = nullptr);
    /// What is put off, in words, and the day that is proposed.
    void begin(const QString& what, Date proposed);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] std::optional<Date> until() const;
    [[nodiscard]] QString reason() const;

  private:
    FormColumn* m_form;
    Paragraph* m_what;
    EraDateField* m_until;
    TextLine* m_reason;
};

/// 終える: with one of the closing codes.
class CloseForm final : public QWidget {
    Q_OBJECT
  public:
    explicit CloseForm(QWidget* parent = nullptr);
    void begin(const QString& what);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString note() const;

  private:
    FormColumn* m_form;
    Paragraph* m_what;
    ChoiceField* m_reason;
    TextLine* m_note;
};

} // namespace banso
