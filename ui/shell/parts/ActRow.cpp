#include "ui/shell/parts/ActRow.h"

#include "ui/shell/parts/ActButton.h"
#include "ui/widgets/look/Look.h"

#include <QPushButton>

namespace banso {

ActRow::ActRow(const ActionRegistry& actions, const QStringList& keys, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const QString& key : keys) {
        if (!actions.find(key))
            continue; // not for this person
        QPushButton* button = actButton(actions, key, this);
        m_buttons[key] = button;
        row->addWidget(button);
    }
    row->addStretch();
}

QPushButton* ActRow::button(const QString& key) const {
    const auto found = m_buttons.find(key);
    return found == m_buttons.end() ? nullptr : found->second;
}

QSize ActRow::minimumSizeHint() const {
    QSize least = QWidget::minimumSizeHint();
    int widest = 0;
    for (const auto& [key, button] : m_buttons)
        widest = qMax(widest, button->minimumSizeHint().width());
    least.setWidth(widest);
    return least;
}

void ActRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    int wanted = 0;
    for (const auto& [key, button] : m_buttons)
        wanted += button->sizeHint().width() + Look::grid(2);
    static_cast<QBoxLayout*>(layout())->setDirection(width() < wanted ? QBoxLayout::TopToBottom
                                                                      : QBoxLayout::LeftToRight);
}

} // namespace banso
