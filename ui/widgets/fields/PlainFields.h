#pragma once

#include "ui/widgets/fields/FormField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace banso {

// Qt's own inputs, as a form takes them.

/// One line of text.
class TextLine final : public QLineEdit, public FormField {
    Q_OBJECT
  public:
    /// `letters` is its width in full-width letters.
    explicit TextLine(int letters = 20, QWidget* parent = nullptr);
    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    [[nodiscard]] QSize sizeHint() const override;

  private:
    int m_letters;
};

/// Several lines of text. Tab goes on to the next field.
class TextBox final : public QPlainTextEdit, public FormField {
    Q_OBJECT
  public:
    explicit TextBox(int lines = 4, QWidget* parent = nullptr);
    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  private:
    int m_lines;
};

/// One of several; starts with nothing chosen, so that a default never counts as an answer.
class ChoiceField final : public QComboBox, public FormField {
    Q_OBJECT
  public:
    explicit ChoiceField(QWidget* parent = nullptr);
    /// `key` is stable, `text` is shown.
    void addChoice(const QString& key, const QString& text) { addItem(text, key); }
    /// Empty while nothing is chosen.
    [[nodiscard]] QString key() const { return currentData().toString(); }
    void choose(const QString& key) { setCurrentIndex(findData(key)); }
    [[nodiscard]] bool isBlank() const override { return currentIndex() < 0; }
    [[nodiscard]] QVariant draft() const override { return key(); }
    void setDraft(const QVariant& draft) override { choose(draft.toString()); }

  protected:
    /// The page scrolls; a choice is never changed by the wheel in passing.
    void wheelEvent(QWheelEvent* event) override;
};

class CheckField final : public QCheckBox, public FormField {
    Q_OBJECT
  public:
    explicit CheckField(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] bool isBlank() const override { return !isChecked(); }
    [[nodiscard]] QVariant draft() const override { return isChecked(); }
    void setDraft(const QVariant& draft) override { setChecked(draft.toBool()); }
};

} // namespace banso
