#include "ui/shell/door/RegisterChooser.h"

#include "ui/shell/door/Card.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

#include <QPushButton>

namespace banso {

RegisterChooser::RegisterChooser(QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(tr("Which register?"), this)),
      m_why(new Paragraph(this)),
      m_open(new QPushButton(tr("&Open a register…"), this)),
      m_create(new QPushButton(tr("&New register…"), this)),
      m_address(new TextLine(24, this)) {
    m_title->setFont(Look::titleFont(2));
    Look::makePrimary(m_open);
    m_open->setAutoDefault(true);
    m_create->setAutoDefault(true);
    auto* server = new QLabel(tr("&Server"), this);
    server->setBuddy(m_address);
    m_address->setAccessibleName(tr("Server"));
    m_address->setPlaceholderText(QStringLiteral("postgresql://"));
    auto* connectButton = new QPushButton(tr("&Connect"), this);

    auto* card = new Card(this);
    auto* column = card->column();
    column->addWidget(m_title);
    column->addWidget(m_why);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Look::grid(2));
    buttons->addWidget(m_open);
    buttons->addWidget(m_create);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addSpacing(Look::grid(3));
    auto* line = new QHBoxLayout;
    line->setSpacing(Look::grid(2));
    line->addWidget(server);
    line->addWidget(m_address, 1);
    line->addWidget(connectButton);
    column->addLayout(line);
    auto* middle = new QVBoxLayout(this);
    middle->addStretch(2);
    middle->addWidget(card, 0, Qt::AlignHCenter);
    middle->addStretch(3);

    connect(m_open, &QPushButton::clicked, this, &RegisterChooser::openWanted);
    connect(m_create, &QPushButton::clicked, this, &RegisterChooser::createWanted);
    const auto connectTo = [this] {
        if (!m_address->isBlank())
            Q_EMIT addressWanted(m_address->text().trimmed());
    };
    connect(connectButton, &QPushButton::clicked, this, connectTo);
    connect(m_address, &QLineEdit::returnPressed, this, connectTo);
    setFocusProxy(m_open);
    explain({});
}

void RegisterChooser::explain(const QString& why) {
    m_why->setSentence(
        why.isEmpty() ? tr("Open the town's register, or begin a new one on this computer.") : why);
    Look::setInk(m_why, why.isEmpty() ? Tone::Plain : Tone::Overdue);
}

QString RegisterChooser::explanation() const {
    return m_why->sentence();
}

} // namespace banso
