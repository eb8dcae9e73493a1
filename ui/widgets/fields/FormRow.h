#pragma once

#include "ui/widgets/fields/FormField.h"

#include <QWidget>

class QGridLayout;

namespace banso {

class Paragraph;

/// What a form knows about one of its fields.
struct FormEntry {
    QString key;       ///< as errors name it in `Error::field`
    QString label;     ///< with a mnemonic where one is free: 生年月日(&B)
    QString hint = {}; ///< usual range, form of writing
    bool isRequired = false;
};

/// One field of a form: label, field, hint, and the line that says what is wrong with it.
class FormRow final : public QWidget {
    Q_OBJECT
  public:
    FormRow(FormEntry entry, QWidget* widget, FormField* field, QWidget* parent);

    [[nodiscard]] const FormEntry& entry() const { return m_entry; }
    [[nodiscard]] QWidget* widget() const { return m_widget; }
    [[nodiscard]] FormField* field() const { return m_field; }

    /// What is wrong by the field's own judgement or because it is required and blank.
    [[nodiscard]] std::optional<Error> problem() const;
    void complain(const QString& sentence, Tone tone);
    [[nodiscard]] QString complaint() const { return m_complaint; }

    [[nodiscard]] int labelWidth() const;
    /// The label left of the field in a column of `width` pixels, or above it.
    void arrange(bool isBeside, int width);

  private:
    FormEntry m_entry;
    QWidget* m_widget;
    FormField* m_field;
    QGridLayout* m_grid;
    QWidget* m_heading;
    Paragraph* m_hint;
    Paragraph* m_error;
    QString m_complaint;
    std::optional<bool> m_isBeside;
    int m_labelWidth = 0;
};

} // namespace banso
