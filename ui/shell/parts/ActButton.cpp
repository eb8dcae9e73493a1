#include "ui/shell/parts/ActButton.h"

#include "ui/widgets/look/Look.h"

#include <QRegularExpression>

namespace banso {

namespace {

/// `&Open…` and `開く(&O)…` without the mark of the mnemonic.
QString bare(QString text) {
    static const QRegularExpression bracketed(QStringLiteral("\\(&.\\)"));
    return text.remove(bracketed).remove(u'&');
}

} // namespace

QPushButton* actButton(const ActionRegistry& actions, const QString& key, QWidget* parent) {
    QAction* action = actions.find(key);
    Q_ASSERT(action);
    const QString text = bare(action->text());
    auto* button = new QPushButton(
        QStringLiteral("%1  %2").arg(text, action->shortcut().toString(QKeySequence::NativeText)),
        parent);
    button->setIcon(action->icon());
    button->setAccessibleName(text);
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button,
                     [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

void makeMain(QPushButton* button) {
    button->setIcon({});
    Look::makePrimary(button);
}

} // namespace banso
