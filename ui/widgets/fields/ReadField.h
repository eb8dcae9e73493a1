#pragma once

#include "ui/widgets/fields/FormField.h"
#include "ui/widgets/look/Tone.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace banso {

class Paragraph;

/// A line that is typed in, with what the program read out of it beside it. While the line has the
/// focus and may still become right the reading is only a hint; what is certainly wrong is said at
/// once, and everything is said when the line is left.
class ReadField : public QWidget, public FormField {
    Q_OBJECT
  public:
    [[nodiscard]] QLineEdit* edit() const { return m_edit; }
    /// What stands beside the line now.
    [[nodiscard]] QString shownReading() const;
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isBlank() const override;
    [[nodiscard]] QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    bool showComplaint(const QString& sentence, Tone tone) override;

  protected:
    /// `letters` is the width of the line in full-width letters.
    ReadField(int letters, QWidget* parent);

    struct Reading {
        QString text = {};         ///< the reading, or what is wrong with it
        Tone tone = Tone::Plain;   ///< `Overdue` for wrong, `Warning` for a question
        bool isUnfinished = false; ///< then it is shown as a hint while the line has the focus
        QString hint = {};         ///< instead of the problem while unfinished
    };
    [[nodiscard]] virtual Reading read() const = 0;
    /// The line as it is written when it is left, e.g. R8.11.22 for 5081122; nothing to keep it.
    [[nodiscard]] virtual std::optional<QString> tidied() const { return std::nullopt; }
    /// Keys of the field's own; true when it was one.
    virtual bool takeKey(int key, Qt::KeyboardModifiers modifiers) {
        Q_UNUSED(key)
        Q_UNUSED(modifiers)
        return false;
    }

    void showReading();
    void replaceText(const QString& text);
    /// A key changed the line for the person.
    void replaceByKey(const QString& text);
    /// Puts something behind the line: a unit.
    void addBehind(QWidget* widget);
    /// Puts something under line and reading: an offer.
    void addBelow(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    void leave();
    /// The reading stands beside the line, or under it where there is no room.
    void arrange();

    QBoxLayout* m_column;
    QBoxLayout* m_halves;
    QBoxLayout* m_line;
    QLineEdit* m_edit;
    Paragraph* m_reading;
    int m_letters;
    QString m_complaint; ///< said by the form, until somebody types
    Tone m_complaintTone = Tone::Overdue;
};

} // namespace banso
