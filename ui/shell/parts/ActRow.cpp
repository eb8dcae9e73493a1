#include "ui/shell/parts/ActRow.h"

#include "ui/shell/parts/ActButton.h"
#include "ui/widgets/FlowLayout.h"

#include <QPushButton>

namespace banso {

ActRow::ActRow(const ActionRegistry& actions, const QStringList& keys, QWidget* parent)
    : QWidget(parent) {
    auto* row = new FlowLayout(this);
    for (const QString& key : keys) {
        if (!actions.find(key))
            continue; // not for this person
        QPushButton* button = actButton(actions, key, this);
        m_buttons[key] = button;
        row->addWidget(button);
    }
}

QPushButton* ActRow::button(const QString& key) const {
    const auto found = m_buttons.find(key);
    return found == m_buttons.end() ? nullptr : found->second;
}

} // namespace banso
