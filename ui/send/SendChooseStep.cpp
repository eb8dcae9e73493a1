#include "ui/send/SendChooseStep.h"

#include "ui/send/SendWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QRadioButton>

namespace banso {

namespace {

QLabel* labelFor(const QString& text, QWidget* buddy) {
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    return label;
}

} // namespace

SendChooseStep::SendChooseStep(ChoosePresenter& presenter, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_notices(makeListTable(
          {{QStringLiteral("notice"), tr("Notice"), 16, false, true},
           {QStringLiteral("due"), tr("Due (households)"), 8, true},
           {QStringLiteral("ways"), tr("Ways"), 14}},
          [this] { return noticeRows(); }, tr("Notices"), this)),
      m_sessions(new ChoiceField(this)),
      m_toSessions(new QPushButton(drawnIcon(QStringLiteral("calendar")), {}, this)),
      m_due(new QRadioButton(tr("Everybody who is &due"), this)),
      m_named(new QRadioButton(tr("The &households that were named"), this)),
      m_districts(new ChoiceField(this)),
      m_names(new Paragraph(this)),
      m_problem(new Banner(this)),
      m_prepare(new QPushButton(tr("Prepare (Ctrl+Enter)"), this)) {
    m_sessionLabel = labelFor(tr("&Session"), m_sessions);
    m_districtLabel = labelFor(tr("Dis&trict"), m_districts);
    m_sessions->setAccessibleName(tr("Session"));
    m_districts->setAccessibleName(tr("District"));
    m_problem->hide();
    Look::makePrimary(m_prepare);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_notices, 1);
    auto* session = new QHBoxLayout;
    session->addWidget(m_sessions, 1);
    session->addWidget(m_toSessions);
    column->addWidget(m_sessionLabel);
    column->addLayout(session);
    for (QWidget* part : std::initializer_list<QWidget*>{m_due, m_districtLabel, m_districts,
                                                         m_named, m_names, m_problem})
        column->addWidget(part);
    column->addWidget(m_prepare, 0, Qt::AlignLeft);

    connect(m_notices, &RowTable::currentIdChanged, this, &SendChooseStep::showNotice);
    connect(m_notices, &RowTable::opened, this, [this] { m_prepare->setFocus(); });
    connect(m_sessions, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            m_presenter.chooseSession(m_sessions->isBlank() ? std::nullopt
                                                            : std::optional(CheckupSessionId(
                                                                  m_sessions->key().toLongLong())));
    });
    connect(m_districts, &QComboBox::currentIndexChanged, this, [this] {
        const qint64 id = m_districts->key().toLongLong();
        if (!m_isFilling)
            m_presenter.chooseDistrict(id > 0 ? std::optional(DistrictId(id)) : std::nullopt);
    });
    connect(m_due, &QRadioButton::toggled, this, [this](bool isDue) {
        m_presenter.chooseDue(isDue);
        showWhom();
    });
    connect(m_toSessions, &QPushButton::clicked, this, &SendChooseStep::sessionsWished);
    connect(m_prepare, &QPushButton::clicked, this, &SendChooseStep::prepareChosen);
}

std::vector<TableRow> SendChooseStep::noticeRows() const {
    std::vector<TableRow> rows;
    for (const NoticeDue& due : m_presenter.notices()) {
        QStringList ways;
        for (const SendChannel channel : due.notice.channels)
            ways += channelWords(channel);
        rows.push_back({static_cast<qint64>(rows.size()) + 1,
                        {{.text = due.notice.name},
                         {.text = due.families > 0 ? numberWords(due.families) : QString()},
                         {.text = ways.join(tr(", ")), .tone = Tone::Quiet}}});
    }
    return rows;
}

void SendChooseStep::refresh() {
    if (const Status read = m_presenter.read(); !read)
        return showError(read.error());
    m_problem->hide();
    m_notices->reload();
    goToNotice();
    fillDistricts();
    const bool hasFamilies = m_presenter.hasFamilies();
    m_named->setVisible(hasFamilies);
    (hasFamilies && !m_presenter.wish().isDue ? m_named : m_due)->setChecked(true);
    showWhom();
}

void SendChooseStep::goToNotice() {
    const auto& notices = m_presenter.notices();
    int row = 0;
    for (std::size_t i = 0; i < notices.size(); ++i)
        if (notices[i].notice.key == m_presenter.wish().notice)
            row = static_cast<int>(i);
    m_notices->goToRow(row);
    showNotice();
}

void SendChooseStep::showNotice() {
    const auto id = m_notices->currentId();
    if (!id)
        return;
    const auto wished = m_presenter.wish().session;
    const NoticeDue& chosen = m_presenter.notices().at(static_cast<std::size_t>(*id - 1));
    const bool isSame = chosen.notice.key == m_presenter.wish().notice;
    m_presenter.chooseNotice(chosen.notice.key);
    if (isSame)
        m_presenter.chooseSession(wished);
    fillSessions();
}

void SendChooseStep::fillSessions() {
    m_isFilling = true;
    m_sessions->clear();
    const bool isNeeded = m_presenter.needsSession();
    for (const CheckupSession& session : m_presenter.sessions())
        m_sessions->addChoice(
            QString::number(session.id.value()),
            tr("%1 %2 %3").arg(dateWithWeekday(session.heldOn), session.startsAt, session.place));
    m_sessions->setCurrentIndex(-1);
    if (m_presenter.wish().session)
        m_sessions->choose(QString::number(m_presenter.wish().session->value()));
    m_sessions->setPlaceholderText(m_sessions->count() == 0 ? tr("No session is planned yet")
                                                            : tr("Choose the session"));
    m_sessionLabel->setVisible(isNeeded);
    m_sessions->setVisible(isNeeded);
    m_toSessions->setText(m_sessions->count() == 0 ? tr("Plan a session (K)")
                                                   : tr("Who is placed (K)"));
    m_toSessions->setVisible(isNeeded);
    m_isFilling = false;
}

void SendChooseStep::fillDistricts() {
    m_isFilling = true;
    m_districts->clear();
    m_districts->addChoice(QStringLiteral("0"), tr("All districts"));
    for (const District& district : m_presenter.districts())
        m_districts->addChoice(QString::number(district.id.value()), district.name);
    const auto chosen = m_presenter.wish().district;
    m_districts->choose(QString::number(chosen ? chosen->value() : 0));
    m_isFilling = false;
}

void SendChooseStep::showWhom() {
    const bool isDue = m_due->isChecked();
    m_districtLabel->setVisible(isDue);
    m_districts->setVisible(isDue);
    const QStringList names = m_presenter.familyNames();
    m_names->setVisible(!isDue && !names.isEmpty());
    m_names->setSentence(tr("%n households", nullptr, static_cast<int>(names.size())) +
                         tr(": %1").arg(names.join(tr(", "))));
}

void SendChooseStep::showError(const Error& error) {
    m_problem->say(BannerKind::Warning, words(error));
    if (error.field == u"session")
        m_sessions->setFocus();
}

} // namespace banso
