#include "ui/shell/frame/NavigationButton.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Elision.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/LookPainting.h"

namespace banso {

NavigationButton::NavigationButton(const QString& title, const QString& icon, int digit,
                                   const QString& page, QWidget* parent)
    : QAbstractButton(parent), m_digit(QString::number(digit)), m_page(page) {
    setText(title);
    setIcon(drawnIcon(icon));
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(title);
    setToolTip(QStringLiteral("%1  Ctrl+%2").arg(title, m_digit));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize NavigationButton::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(this->text());
    return {Look::iconSize() + text + fontMetrics().horizontalAdvance(m_digit) + Look::grid(12),
            Look::controlHeight() + Look::grid(2)};
}

void NavigationButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect place = rect().adjusted(Look::grid(1), 2, -Look::grid(1), -2);
    if (isChecked())
        LookPainting::box(painter, place, 4, washOf(Tone::Accent, palette()), Qt::transparent);
    else if (underMouse())
        LookPainting::box(painter, place, 4, washOf(Tone::Quiet, palette()), Qt::transparent);
    if (hasFocus())
        LookPainting::box(painter, place, 4, Qt::transparent, inkOf(Tone::Accent, palette()), 2);

    const int side = Look::iconSize();
    const QRect picture(place.left() + Look::grid(2), place.center().y() - side / 2, side, side);
    icon().paint(&painter, picture);
    const int digit = fontMetrics().horizontalAdvance(m_digit);
    const QRect word = place.adjusted(side + Look::grid(4), 0, -digit - Look::grid(3), 0);
    QFont bold = font();
    bold.setBold(isChecked());
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft,
                     elided(text(), painter.fontMetrics(), word.width()));
    painter.setFont(font());
    painter.setPen(inkOf(Tone::Quiet, palette()));
    painter.drawText(place.adjusted(0, 0, -Look::grid(2), 0), Qt::AlignVCenter | Qt::AlignRight,
                     m_digit);
}

void NavigationButton::enterEvent(QEnterEvent* event) {
    update();
    QAbstractButton::enterEvent(event);
}

void NavigationButton::leaveEvent(QEvent* event) {
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace banso
