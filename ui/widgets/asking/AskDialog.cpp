#include "ui/widgets/asking/AskDialog.h"

#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

namespace banso {

AskDialog::AskDialog(const QString& title, const QString& text, const QString& act, QWidget* parent)
    : QDialog(parent),
      m_middle(new QVBoxLayout),
      m_act(new QPushButton(act, this)),
      m_back(new QPushButton(tr("Do not"), this)) {
    setWindowTitle(title);
    setMinimumWidth(Look::letters(26));
    auto* heading = new QLabel(title, this);
    heading->setFont(Look::titleFont(2));
    heading->setWordWrap(true);
    auto* body = new Paragraph(text, this);
    body->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);

    auto* column = new QVBoxLayout(this);
    const int margin = Look::grid(5);
    column->setContentsMargins(margin, margin, margin, Look::grid(4));
    column->setSpacing(Look::grid(3));
    column->addWidget(heading);
    column->addWidget(body);
    column->addLayout(m_middle);
    column->addSpacing(Look::grid(1));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_act);
    buttons->addWidget(m_back);
    column->addLayout(buttons);

    Look::makePrimary(m_act);
    m_act->setAutoDefault(true);
    m_back->setAutoDefault(true);
    connect(m_act, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_back, &QPushButton::clicked, this, &QDialog::reject);
}

void AskDialog::showEvent(QShowEvent* event) {
    const int wide = qMax(minimumWidth(), layout()->totalMinimumSize().width());
    resize(wide, qMax(layout()->totalHeightForWidth(wide), layout()->totalMinimumSize().height()));
    QDialog::showEvent(event);
}

} // namespace banso
