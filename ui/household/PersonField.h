#pragma once

#include "core/base/Ids.h"
#include "ui/widgets/fields/FormField.h"
#include "ui/widgets/search/SearchSource.h"

#include <QWidget>

#include <memory>

namespace banso {

class Paragraph;
class SearchBox;

/// Somebody the register or we already know, picked as in the one search box: type, ↑↓, Enter. Who
/// was picked stands under the line; Backspace in the empty line takes him back.
class PersonField final : public QWidget, public FormField {
    Q_OBJECT
  public:
    explicit PersonField(std::unique_ptr<SearchSource> source, QWidget* parent = nullptr);
    ~PersonField() override;

    [[nodiscard]] std::optional<PersonId> person() const { return m_person; }
    [[nodiscard]] SearchBox* box() const { return m_box; }
    [[nodiscard]] QString shown() const;

    [[nodiscard]] bool isBlank() const override;
    /// `field.personUnchosen` while something is typed and nobody picked.
    [[nodiscard]] std::optional<Error> problem() const override;
    [[nodiscard]] QVariant draft() const override;
    void setDraft(const QVariant& draft) override;

  Q_SIGNALS:
    /// Somebody was picked, or taken back.
    void personChanged();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void take(std::optional<PersonId> person, const QString& shown);

    std::unique_ptr<SearchSource> m_source;
    SearchBox* m_box;
    Paragraph* m_shown;
    std::optional<PersonId> m_person;
};

} // namespace banso
