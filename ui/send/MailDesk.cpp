#include "ui/send/MailDesk.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/Words.h"

#include <QListWidget>

namespace banso {

namespace {

constexpr int kFormLetters = 40;

void addField(QBoxLayout* column, const QString& label, QWidget* field) {
    auto* said = new QLabel(label, field->parentWidget());
    said->setBuddy(field);
    column->addWidget(said);
    column->addWidget(field, 0, Qt::AlignLeft);
}

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(Look::titleFont(2));
    return label;
}

} // namespace

MailDesk::MailDesk(DeskPresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_reasons(new ChoiceField(this)),
      m_serial(new TextLine(14, this)),
      m_done(new QListWidget(this)),
      m_channels(new ChoiceField(this)),
      m_number(new TextLine(14, this)),
      m_why(new TextLine(24, this)),
      m_answer(new Banner(this)),
      m_optAnswer(new Banner(this)),
      m_record(new QPushButton(tr("Record the return (Enter)"), this)),
      m_stop(new QPushButton(tr("No more messages there (Enter)"), this)) {
    m_answer->hide();
    m_optAnswer->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    buildReturns(column);
    column->addSpacing(Look::grid(3));
    buildOptOuts(column);
    column->addStretch(1);
    connect(m_serial, &QLineEdit::returnPressed, this, &MailDesk::recordReturn);
    connect(m_record, &QPushButton::clicked, this, &MailDesk::recordReturn);
    connect(m_number, &QLineEdit::returnPressed, this, &MailDesk::recordOptOut);
    connect(m_why, &QLineEdit::returnPressed, this, &MailDesk::recordOptOut);
    connect(m_stop, &QPushButton::clicked, this, &MailDesk::recordOptOut);
}

void MailDesk::buildReturns(QBoxLayout* column) {
    column->addWidget(heading(tr("Letters that came back"), this));
    auto* what = new Paragraph(tr("Choose the reason, then scan or type the serial of each sheet. "
                                  "Nothing more goes to that address until somebody has looked."),
                               this);
    what->setMaximumWidth(Look::letters(kFormLetters));
    Look::setInk(what, Tone::Quiet);
    column->addWidget(what);
    m_reasons->setAccessibleName(tr("Reason of the return"));
    m_reasons->setPlaceholderText(tr("Choose the reason"));
    m_serial->setAccessibleName(tr("Serial"));
    m_serial->setPlaceholderText(QStringLiteral("00123-00045-K"));
    m_done->setAccessibleName(tr("Recorded just now"));
    m_done->setMaximumHeight(Look::rowHeight() * 4);
    m_done->hide();
    addField(column, tr("&Reason"), m_reasons);
    addField(column, tr("&Serial"), m_serial);
    column->addWidget(m_answer);
    column->addWidget(m_record, 0, Qt::AlignLeft);
    column->addWidget(m_done);
}

void MailDesk::buildOptOuts(QBoxLayout* column) {
    column->addWidget(heading(tr("No more messages"), this));
    m_channels->addChoice(keyOf(OptOutChannel::Sms), tr("SMS"));
    m_channels->addChoice(keyOf(OptOutChannel::Phone), tr("Calls"));
    m_channels->addChoice(keyOf(OptOutChannel::Line), tr("LINE"));
    m_channels->setCurrentIndex(0);
    m_channels->setAccessibleName(tr("What is not wanted"));
    m_number->setAccessibleName(tr("Number"));
    m_why->setAccessibleName(tr("Said by whom"));
    addField(column, tr("&What"), m_channels);
    addField(column, tr("&Number, wherever it appears"), m_number);
    addField(column, tr("Said &by whom"), m_why);
    column->addWidget(m_optAnswer);
    column->addWidget(m_stop, 0, Qt::AlignLeft);
}

void MailDesk::refresh() {
    const QString chosen = m_reasons->key();
    m_reasons->clear();
    for (const ReturnReason& reason : m_presenter.returnReasons())
        m_reasons->addChoice(reason.key, reason.name);
    m_reasons->setCurrentIndex(-1);
    if (!chosen.isEmpty())
        m_reasons->choose(chosen);
}

void MailDesk::recordReturn() {
    if (m_reasons->isBlank()) {
        m_answer->say(BannerKind::Warning, tr("Choose the reason that stands on the envelope."));
        m_reasons->setFocus();
        return;
    }
    const auto letter = m_presenter.findLetter(m_serial->text());
    const auto done = letter ? m_presenter.recordReturn(letter->serial, m_reasons->key())
                             : Result<SendItemId>(fail(letter.error()));
    m_serial->selectAll();
    m_serial->setFocus();
    if (!done) {
        m_answer->say(BannerKind::Warning, words(done.error()));
        return;
    }
    const QString line =
        tr("%1 %2: %3").arg(letter->serial, letter->name, m_reasons->currentText());
    m_answer->say(BannerKind::Done, line);
    m_done->insertItem(0, line);
    m_done->show();
    m_serial->clear();
    Q_EMIT returned(line);
}

void MailDesk::recordOptOut() {
    const auto channel = enumOf<OptOutChannel>(m_channels->key()).value_or(OptOutChannel::Sms);
    const QString number = m_number->text().trimmed();
    const auto contacts = m_presenter.optOut(channel, number, m_why->text().trimmed());
    if (!contacts) {
        m_optAnswer->say(BannerKind::Warning, words(contacts.error()));
        m_number->selectAll();
        m_number->setFocus();
        return;
    }
    const QString line = tr("%1: no more %2").arg(number, m_channels->currentText()) +
                         tr(" (%n contacts)", nullptr, *contacts);
    m_optAnswer->say(BannerKind::Done, line);
    m_number->clear();
    m_why->clear();
    Q_EMIT optedOut(line, channel, number);
}

} // namespace banso
