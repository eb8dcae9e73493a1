#include "ui/widgets/EmptyState.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

#include <QEvent>

namespace banso {

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text,
                       const QString& step, QWidget* parent)
    : QWidget(parent),
      m_iconName(icon),
      m_icon(new QLabel(this)),
      m_title(new QLabel(title, this)),
      m_step(new QPushButton(step, this)) {
    auto* what = new Paragraph(text, this);
    what->setAlignment(Qt::AlignHCenter);
    what->setMaximumWidth(Look::letters(32));
    Look::setInk(what, Tone::Quiet);
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    Look::makePrimary(m_step);
    m_step->setVisible(!step.isEmpty());
    connect(m_step, &QPushButton::clicked, this, &EmptyState::stepChosen);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::grid(3));
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title);
    // Centred by side stretches: an alignment would make a wrapping label too narrow.
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(what, 8);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(Look::grid(1));
    column->addWidget(m_step, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setAccessibleName(title);
    setAccessibleDescription(text);
    dress();
}

void EmptyState::dress() {
    m_icon->setPixmap(
        drawnPixmap(m_iconName, 2 * Look::iconSize(), devicePixelRatioF(), Tone::Quiet));
    m_title->setFont(Look::titleFont(2));
}

void EmptyState::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

} // namespace banso
