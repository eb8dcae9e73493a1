#include "ui/settings/frame/ActRow.h"

#include "ui/widgets/look/Look.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>

namespace banso {

namespace {

/// `&Reset…` and `再発行(&R)…` without the mark of the mnemonic.
QString bare(QString text) {
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return text.remove(bracketed).remove(u'&');
}

} // namespace

ActRow::ActRow(const ActionRegistry& actions, const QStringList& keys, QWidget* parent)
    : QWidget(parent) {
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const QString& key : keys) {
        QAction* action = actions.find(key);
        if (!action)
            continue; // not for this person
        auto* button = new QPushButton(
            QStringLiteral("%1  %2").arg(bare(action->text()),
                                         action->shortcut().toString(QKeySequence::NativeText)),
            this);
        button->setIcon(action->icon());
        button->setAccessibleName(bare(action->text()));
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
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
