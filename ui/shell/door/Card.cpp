#include "ui/shell/door/Card.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/LookPainting.h"

namespace banso {

Card::Card(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    const int margin = Look::grid(6);
    m_column->setContentsMargins(margin, margin, margin, margin);
    setMinimumWidth(Look::letters(36));
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    LookPainting::box(painter, rect(), 6, palette().color(QPalette::Base), lineColor(palette()));
}

} // namespace banso
