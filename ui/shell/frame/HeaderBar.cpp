#include "ui/shell/frame/HeaderBar.h"

#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/search/SearchBox.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

QToolButton* flatButton(const QString& icon, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(drawnIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

HeaderBar::HeaderBar(QWidget* parent)
    : QWidget(parent),
      m_back(flatButton(QStringLiteral("back"), this)),
      m_forward(flatButton(QStringLiteral("forward"), this)),
      m_search(new SearchBox(this)),
      m_dateIcon(new QLabel(this)),
      m_dateText(new ElidedLabel(this)),
      m_person(flatButton(QStringLiteral("user"), this)),
      m_lock(flatButton(QStringLiteral("lock"), this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Look::grid(2), Look::grid(2), Look::grid(2), Look::grid(2));
    for (QToolButton* step : {m_back, m_forward}) {
        step->setToolButtonStyle(Qt::ToolButtonIconOnly);
        step->setFocusPolicy(Qt::NoFocus);
    }
    line->addWidget(m_back);
    line->addWidget(m_forward);
    line->addWidget(m_search, 3);
    line->addStretch(1);
    line->addWidget(m_dateIcon);
    line->addWidget(m_dateText);
    line->addSpacing(Look::grid(2));
    line->addWidget(m_person);
    line->addWidget(m_lock);
    m_search->setMinimumWidth(Look::letters(12));
    m_search->setMaximumWidth(Look::letters(44));
    m_dateText->setLeastLetters(5);
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_lock->setText(tr("Lock"));
    m_lock->setAccessibleName(m_lock->text());
    m_lock->setToolTip(tr("Lock the screen  Ctrl+L"));
    m_back->setToolTip(tr("Back  Alt+Left"));
    m_forward->setToolTip(tr("Forward  Alt+Right"));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setAccessibleName(tr("Forward"));
}

void HeaderBar::setRegister(const RegisterState& state, Date today) {
    if (!state.residentsOn) {
        m_isOld = true;
        m_dateText->setText(tr("Residents: not yet imported"));
        m_dateText->setToolTip(tr("Import the resident extract on the page Import."));
    } else {
        const int age = state.residentsOn->daysUntil(today);
        m_isOld = age > state.maxAgeDays;
        const QString day = monthDayWords(*state.residentsOn);
        //: The day that the resident register's picture shows, e.g. 住基 11/20.
        m_dateText->setText(m_isOld ? tr("Residents of %1, %n day(s) old", nullptr, age).arg(day)
                                    : tr("Residents of %1").arg(day));
        m_dateText->setToolTip(
            tr("The resident register as of %1 (%2)")
                .arg(dateWords(*state.residentsOn), otherCalendar(*state.residentsOn)));
    }
    dress();
}

void HeaderBar::setPerson(const QString& name, const QString& roles) {
    m_name = name;
    m_roles = roles;
    m_person->setAccessibleName(tr("Signed in: %1").arg(name + u' ' + roles));
    m_person->setToolTip(m_person->accessibleName());
    arrange();
}

void HeaderBar::arrange() {
    const bool isTight = width() < Look::letters(64);
    m_lock->setToolButtonStyle(isTight ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    // The blank keeps the name off its icon.
    m_person->setText(
        u' ' + (isTight || m_roles.isEmpty() ? m_name : tr("%1 (%2)").arg(m_name, m_roles)));
}

void HeaderBar::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

QString HeaderBar::registerWords() const {
    return m_dateText->text();
}

void HeaderBar::dress() {
    const Tone tone = m_isOld ? Tone::Overdue : Tone::Good;
    m_dateIcon->setPixmap(drawnPixmap(m_isOld ? QStringLiteral("warning") : QStringLiteral("check"),
                                      Look::iconSize(), devicePixelRatioF(), tone));
    Look::setInk(m_dateText, m_isOld ? Tone::Overdue : Tone::Plain);
}

void HeaderBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void HeaderBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange) {
        dress();
        arrange();
    }
    QWidget::changeEvent(event);
}

} // namespace banso
