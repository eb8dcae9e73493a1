#include "ui/shell/frame/NavigationBar.h"

#include "ui/shell/frame/NavigationButton.h"
#include "ui/widgets/look/Look.h"

#include <QButtonGroup>

namespace banso {

NavigationBar::NavigationBar(const std::vector<PageEntry>& entries, QWidget* parent)
    : QWidget(parent), m_buttons(new QButtonGroup(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::grid(2), 1, Look::grid(2));
    column->setSpacing(0);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_buttons->setExclusive(true);
    for (const PageEntry& entry : entries) {
        auto* button = new NavigationButton(entry.title, entry.icon, entry.digit, entry.key, this);
        m_buttons->addButton(button);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, key = entry.key] { Q_EMIT chosen(key); });
    }
    column->addStretch();
}

void NavigationBar::setCurrent(const QString& page) {
    for (QAbstractButton* button : m_buttons->buttons())
        if (static_cast<NavigationButton*>(button)->page() == page)
            button->setChecked(true);
}

void NavigationBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(width() - 1, 0, width() - 1, height());
}

} // namespace banso
