#pragma once

#include "ui/widgets/fields/DraftShelf.h"
#include "ui/widgets/fields/FormRow.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QBoxLayout;
class QVBoxLayout;

namespace banso {

class Banner;

/// A form of one column, filled from top to bottom with Tab. Ctrl+Enter saves, Esc goes back and
/// keeps the draft. Everything wrong is shown at once and the first of it gets the focus; what is
/// unlikely is asked once, and saving it again answers the question.
class FormColumn final : public QWidget {
    Q_OBJECT
  public:
    explicit FormColumn(QWidget* parent = nullptr);

    /// Adds anything that is both a widget and a field, and returns it.
    template <class Field>
    Field* add(const FormEntry& entry, Field* field) {
        addRow(entry, field, field);
        return field;
    }
    void addHeading(const QString& text);
    /// Something that is not filled in: a note, a table.
    void addPlain(QWidget* widget);
    /// The buttons at the end; their keys stand on them.
    void addActs(const QString& save);

    /// From now on the form stands for `form` (a key naming form and subject): what it holds is its
    /// beginning, and a draft kept on the shelf is put over it. The shelf outlives the form.
    void begin(DraftShelf& shelf, const QString& form);
    /// It was saved (or the edit was given up): the draft is dropped, what is there is the new
    /// beginning.
    void settle();
    [[nodiscard]] bool isDirty() const;
    [[nodiscard]] QVariantMap draft() const;

    /// What core answered: beside the fields it names, the rest above the form. Codes that begin
    /// with `sure.` are questions; saving once more answers them.
    void showErrors(const Errors& errors);
    /// The questions of core that were shown and whose field was not changed since: what the page
    /// hands in as answered with the next save.
    [[nodiscard]] const Errors& answered() const { return m_answered; }
    void clearErrors();
    [[nodiscard]] FormRow* row(const QString& key) const;
    [[nodiscard]] Banner* summary() const { return m_summary; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

  public Q_SLOTS:
    void submit();

  Q_SIGNALS:
    /// Everything is readable, required fields are filled and questions answered.
    void submitted();
    void abandoned();
    /// A person changed the field of that key.
    void edited(const QString& key);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void addRow(const FormEntry& entry, QWidget* widget, FormField* field);
    [[nodiscard]] bool askDoubts();
    [[nodiscard]] QString summaryOf(const Errors& errors) const;
    void noteEdit(FormRow* row);
    void focusOn(FormRow* row);
    void setDraft(const QVariantMap& draft);
    void arrange();

    QVBoxLayout* m_column;
    QBoxLayout* m_acts = nullptr;
    Banner* m_summary;
    QPushButton* m_save = nullptr;
    std::vector<FormRow*> m_rows;
    DraftShelf* m_shelf = nullptr;
    QString m_form;
    QVariantMap m_beginning;
    QVariantMap m_asked; ///< values whose doubt was already asked, by field
    Errors m_answered;
};

} // namespace banso
