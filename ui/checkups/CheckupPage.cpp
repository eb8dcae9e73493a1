#include "ui/checkups/CheckupPage.h"

#include "ui/checkups/CameForm.h"
#include "ui/checkups/SessionForms.h"
#include "ui/checkups/SessionSheet.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/DateWords.h"

#include <QSplitter>

namespace banso {

namespace {

const QString kComing = QStringLiteral("coming");
const QString kPast = QStringLiteral("past");

} // namespace

CheckupPage::CheckupPage(PageHost& host, const CheckupsGround& ground)
    : Page(host),
      m_ground(ground),
      m_presenter(ground),
      m_both(new ListAndDetail(tr("Sessions"), this)),
      m_range(new ChoiceField(this)) {
    m_range->addChoice(kComing, tr("Coming, and the last two weeks"));
    m_range->addChoice(kPast, tr("The past year"));
    m_range->setCurrentIndex(0);
    m_range->setAccessibleName(tr("Which sessions"));
    m_both->addAbove(m_range);
    m_both->setLettersForBoth(62);
    if (auto* splitter = m_both->findChild<QSplitter*>())
        splitter->setSizes({Look::letters(30), Look::letters(38)});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(3), Look::grid(3), Look::grid(2));
    column->addWidget(m_both);
    connect(m_both->table(), &RowTable::currentIdChanged, this, &CheckupPage::showSession);
    connect(m_range, &QComboBox::currentIndexChanged, this, [this] {
        m_place = {};
        refresh();
    });
}

PageEntry CheckupPage::entry(const CheckupsGround& ground) {
    return {QStringLiteral("checkups"), tr("Check-ups"), QStringLiteral("calendar"), 6,
            [ground](PageHost& host) -> Page* { return new CheckupPage(host, ground); }};
}

bool CheckupPage::isPast() const {
    return m_range->key() == kPast;
}

QWidget* CheckupPage::firstFocus() {
    QWidget* inForm = form() ? m_both->firstOfDetail() : nullptr;
    return inForm ? inForm : m_both->table();
}

QString CheckupPage::place() const {
    return m_place.text();
}

FormColumn* CheckupPage::form() const {
    QWidget* detail = m_both->detail();
    return detail ? detail->findChild<FormColumn*>() : nullptr;
}

void CheckupPage::refresh() {
    readRows();
    if (!form())
        showSession();
}

void CheckupPage::readRows() {
    m_both->setRows(CheckupPresenter::columns(), m_presenter.rows(isPast()));
}

void CheckupPage::goTo(const QString& text) {
    const SessionPlace place = SessionPlace::parse(text);
    if (place.isNew)
        return beginNew(place.kind);
    if (!place.session)
        return;
    const auto goToSession = [&] { return m_both->goTo(place.session->value()); };
    readRows();
    if (!goToSession()) {
        m_range->choose(isPast() ? kComing : kPast);
        if (!goToSession())
            return host().say(tr("That session is not in these lists."), Tone::Warning);
    }
    showSession();
    if (place.isCame)
        beginCame();
}

std::optional<CheckupSession> CheckupPage::current() {
    const auto id = m_both->table()->currentId();
    return id ? SessionRepository(m_ground.desk.db()).find(CheckupSessionId(*id)) : std::nullopt;
}

void CheckupPage::showSession() {
    if (!m_actions)
        return;
    const auto id = m_both->table()->currentId();
    if (!id) {
        m_place = {};
        auto* empty = new EmptyState(
            QStringLiteral("calendar"), tr("No session is planned"),
            tr("Plan the days of the group check-ups here: children of the right age are placed, "
               "their households are told, and who came is written down."),
            tr("Plan a session"), m_both);
        connect(empty, &EmptyState::stepChosen, this, [this] { beginNew({}); });
        return m_both->setDetail(empty);
    }
    if (!m_sheet) {
        m_sheet = new SessionSheet(m_presenter, *m_actions);
        connect(m_sheet, &SessionSheet::householdChosen, this, [this](FamilyId family) {
            host().open(QStringLiteral("household"),
                        QStringLiteral("family:%1").arg(family.value()));
        });
        m_both->setDetail(m_sheet);
    }
    if (const Status shown = m_sheet->show(CheckupSessionId(*id)); !shown)
        host().say(shown.error());
    m_place = {.session = CheckupSessionId(*id)};
}

void CheckupPage::put(QWidget* owner, FormColumn* form, std::function<void()> save) {
    m_sheet.clear();
    m_both->setDetail(owner);
    connect(form, &FormColumn::submitted, this, std::move(save));
    connect(form, &FormColumn::abandoned, this, &CheckupPage::backToSession);
    m_both->enterDetail();
}

void CheckupPage::backToSession() {
    readRows();
    m_sheet.clear();
    showSession();
    if (m_sheet)
        m_both->enterDetail();
    else
        m_both->backToList();
}

void CheckupPage::take(const Result<WrittenChange>& change) {
    if (!change)
        return host().say(change.error());
    host().offerUndo(change->line, change->undo);
    refresh();
}

} // namespace banso
