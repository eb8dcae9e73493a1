#pragma once

#include "ui/widgets/fields/FormField.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace banso {

/// Some of several, each with a box; stable keys.
class ChecksField final : public QWidget, public FormField {
    Q_OBJECT
  public:
    explicit ChecksField(QWidget* parent = nullptr);

    QCheckBox* addChoice(const QString& key, const QString& text);
    [[nodiscard]] QStringList keys() const;
    void choose(const QStringList& keys);
    [[nodiscard]] QCheckBox* box(const QString& key) const;

    [[nodiscard]] bool isBlank() const override { return keys().isEmpty(); }
    [[nodiscard]] QVariant draft() const override { return keys(); }
    void setDraft(const QVariant& draft) override { choose(draft.toStringList()); }

  private:
    QBoxLayout* m_column;
    std::vector<std::pair<QString, QCheckBox*>> m_boxes;
};

} // namespace banso
