#include "ui/shell/frame/StatusLine.h"

#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/work/JobBar.h"
#include "ui/widgets/work/UndoBar.h"
#include "ui/words/NumberWords.h"

namespace banso {

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent),
      m_undo(new UndoBar(this)),
      m_jobs(new JobBar(this)),
      m_town(new ElidedLabel(this)),
      m_population(new ElidedLabel(this)),
      m_register(new ElidedLabel(this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(Look::grid(3), 1, Look::grid(3), 0);
    line->setSpacing(Look::grid(4));
    line->addWidget(m_undo, 1);
    line->addWidget(m_jobs);
    line->addWidget(m_town);
    line->addWidget(m_population);
    line->addWidget(m_register);
    m_register->setLeastLetters(6);
    setMinimumHeight(Look::controlHeight() + Look::grid(1));
}

void StatusLine::setRegister(const RegisterState& state) {
    QStringList town;
    if (state.isFictitious)
        town += tr("Fictitious town");
    if (!state.town.isEmpty())
        town += state.town;
    m_town->setText(town.join(u' '));
    Look::setInk(m_town, state.isFictitious ? Tone::Accent : Tone::Plain);
    QFont font = QApplication::font();
    font.setBold(state.isFictitious);
    m_town->setFont(font);
    m_population->setVisible(state.population.has_value());
    if (state.population) //: The number of residents on the register.
        m_population->setText(tr("%1 residents").arg(numberWords(*state.population)));
    m_register->setText(state.name);
}

QString StatusLine::townWords() const {
    return m_town->text();
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(lineColor(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace banso
