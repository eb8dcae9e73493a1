#include "ui/household/panels/TimelinePanel.h"

#include "core/care/contact/ConsultationService.h"
#include "ui/household/Named.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"

#include <QComboBox>
#include <QListView>

namespace banso {

namespace {

/// How a talk went, as one choice: the way, who began, what came of it.
struct TalkWay {
    const char* key;
    const char* text;
    ConsultChannel channel;
    ConsultDirection direction;
    ConsultResult result;
};
constexpr std::array kWays{
    TalkWay{"in", QT_TRANSLATE_NOOP("banso::TimelinePanel", "they called"), ConsultChannel::Phone,
            ConsultDirection::In, ConsultResult::Talked},
    TalkWay{"out", QT_TRANSLATE_NOOP("banso::TimelinePanel", "we called, talked"),
            ConsultChannel::Phone, ConsultDirection::Out, ConsultResult::Talked},
    TalkWay{"none", QT_TRANSLATE_NOOP("banso::TimelinePanel", "we called, no answer"),
            ConsultChannel::Phone, ConsultDirection::Out, ConsultResult::NoAnswer},
    TalkWay{"left", QT_TRANSLATE_NOOP("banso::TimelinePanel", "we called, left a message"),
            ConsultChannel::Phone, ConsultDirection::Out, ConsultResult::MessageLeft},
    TalkWay{"counter", QT_TRANSLATE_NOOP("banso::TimelinePanel", "at the counter"),
            ConsultChannel::Counter, ConsultDirection::In, ConsultResult::Talked},
};

} // namespace

TimelinePanel::TimelinePanel(HouseholdPresenter& household, DraftShelf& drafts, QWidget* parent)
    : QWidget(parent),
      m_household(household),
      m_drafts(drafts),
      m_person(new QComboBox(this)),
      m_group(new QComboBox(this)),
      m_list(new QListView(this)),
      m_model(new TimelineModel(this)),
      m_foot(new QWidget(this)),
      m_way(new ChoiceField(m_foot)),
      m_box(new TextBox(2, m_foot)) {
    build();
    for (QComboBox* box : {m_person, m_group})
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_isFilling)
                showSteps();
        });
    connect(m_list, &QListView::doubleClicked, this, &TimelinePanel::toggleCurrent);
    m_box->installEventFilter(this);
    m_box->whenEdited([this] {
        if (m_box->isBlank())
            m_drafts.drop(draftKey());
        else
            m_drafts.put(draftKey(), {{QStringLiteral("text"), m_box->toPlainText()},
                                      {QStringLiteral("way"), m_way->key()}});
    });
}

void TimelinePanel::build() {
    for (QComboBox* box : {m_person, m_group})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_person->setAccessibleName(tr("Steps of whom"));
    m_group->setAccessibleName(tr("Kind of steps"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setAccessibleName(tr("What happened"));
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    for (const TalkWay& way : kWays)
        m_way->addChoice(QLatin1String(way.key), tr(way.text));
    m_way->choose(QStringLiteral("in"));
    m_way->setAccessibleName(tr("How the talk went"));
    m_box->setAccessibleName(tr("Consultation in a line"));
    m_box->setPlaceholderText(tr("Write here; Ctrl+Enter records a consultation"));
    auto* head = new QHBoxLayout;
    auto* title = new QLabel(tr("What happened"), this);
    title->setFont(Look::titleFont(2));
    head->addWidget(title);
    head->addStretch();
    head->addWidget(m_person);
    head->addWidget(m_group);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->addWidget(m_way, 0, Qt::AlignTop);
    foot->addWidget(m_box, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(2), Look::grid(1), Look::grid(2), Look::grid(2));
    column->setSpacing(Look::grid(1));
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
}

QString TimelinePanel::draftKey() const {
    return QStringLiteral("talk@") + m_household.place().text();
}

void TimelinePanel::fillFilters() {
    m_isFilling = true;
    const QVariant person = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"), 0);
    for (const HouseholdMember& member : m_household.overview().members)
        m_person->addItem(member.person.name, member.person.id.value());
    m_person->setCurrentIndex(qMax(0, m_person->findData(person)));
    if (m_group->count() == 0) {
        m_group->addItem(tr("All kinds"), QString());
        for (const auto& [group, key] : EnumText<StepGroup>::kKeys)
            m_group->addItem(named(group), QLatin1String(key));
    }
    m_isFilling = false;
}

void TimelinePanel::reload() {
    fillFilters();
    showSteps();
    m_foot->setVisible(m_household.family().has_value() &&
                       m_household.desk().session().may(Permission::WriteCare));
    const auto draft = m_drafts.find(draftKey());
    m_box->setDraft(draft ? draft->value(QStringLiteral("text")) : QVariant(QString()));
    m_way->choose(draft ? draft->value(QStringLiteral("way")).toString() : QStringLiteral("in"));
}

void TimelinePanel::showSteps() {
    const TimelineStep* before = current();
    const QString kind = before ? before->subjectKind : QString();
    const qint64 id = before ? before->subjectId : 0;
    StepFilter filter;
    if (const qint64 person = m_person->currentData().toLongLong(); person > 0)
        filter.person = PersonId(person);
    filter.group = enumOf<StepGroup>(m_group->currentData().toString());
    m_model->setSteps(m_household, filter);
    const int row = m_model->rowOf(kind, id);
    m_list->setCurrentIndex(m_model->index(qMax(0, row)));
}

const TimelineStep* TimelinePanel::current() const {
    const TimelineLine* line = m_model->line(m_list->currentIndex().row());
    return line ? &line->step : nullptr;
}

void TimelinePanel::toggleCurrent() {
    m_model->toggle(m_list->currentIndex().row());
    m_list->scrollTo(m_list->currentIndex());
}

void TimelinePanel::write(bool isOurCall) {
    m_way->choose(isOurCall ? QStringLiteral("out") : QStringLiteral("in"));
    m_box->setFocus();
}

ConsultationDraft TimelinePanel::talk() const {
    ConsultationDraft draft{.family = *m_household.family(), .consultedOn = m_household.today()};
    for (const TalkWay& way : kWays)
        if (m_way->key() == QLatin1String(way.key)) {
            draft.channel = way.channel;
            draft.direction = way.direction;
            draft.result = way.result;
        }
    draft.summary = m_box->toPlainText().trimmed();
    return draft;
}

void TimelinePanel::saveTalk() {
    if (!m_household.family())
        return;
    const auto recorded =
        ConsultationService(m_household.desk(), m_household.ground().care).record(talk());
    if (!recorded) {
        Q_EMIT refused(recorded.error());
        return;
    }
    m_drafts.drop(draftKey());
    m_box->clear();
    m_list->setFocus();
    Q_EMIT saved({tr("The consultation is saved.")});
}

bool TimelinePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
            saveTalk();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            m_list->setFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace banso
