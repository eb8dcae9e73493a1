#include "ui/benefit/claims/ClaimsView.h"

#include "core/registry/FamilyRepository.h"
#include "ui/benefit/claims/ClaimForm.h"
#include "ui/benefit/claims/ClaimPane.h"
#include "ui/benefit/claims/StepForm.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Border.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

#include <QSplitter>

namespace banso {

namespace {

constexpr int kYearsBack = 3;

QString key(const char* name) {
    return QString::fromLatin1(name);
}

QString nameOf(const Claim& claim) {
    return claim.receipt.text();
}

} // namespace

ClaimsView::ClaimsView(PageHost& host, Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_host(host),
      m_desk(desk),
      m_presenter(desk),
      m_filter(new ChoiceField),
      m_year(new ChoiceField),
      m_counts(new Paragraph),
      m_both(new ListAndDetail(tr("Claims"), this)) {
    m_filter->setAccessibleName(tr("Which claims"));
    m_year->setAccessibleName(tr("Fiscal year"));
    auto* filters = new QWidget;
    auto* row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_filter, 2);
    row->addWidget(m_year, 1);
    m_both->addAbove(m_counts);
    m_both->addAbove(filters);
    m_both->setLettersForBoth(62);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    if (auto* splitter = m_both->findChild<QSplitter*>())
        splitter->setSizes({Look::letters(30), Look::letters(34)});
    fillFilters();
    connect(m_filter, &ChoiceField::currentIndexChanged, this, [this] {
        if (!m_isFilling)
            showRows();
    });
    connect(m_year, &ChoiceField::currentIndexChanged, this, [this] { refresh(); });
    connect(m_both->table(), &RowTable::currentIdChanged, this, [this] {
        showClaim();
        Q_EMIT moved();
    });
}

ClaimPane* ClaimsView::pane() const {
    return m_pane;
}

ClaimForm* ClaimsView::newForm() const {
    return m_new;
}

void ClaimsView::furnish(const ActionRegistry& actions) {
    m_actions = &actions;
    refresh();
}

void ClaimsView::fillFilters() {
    const FiscalYear now = FiscalYear::of(m_host.clock().today());
    for (int back = 0; back <= kYearsBack; ++back) {
        const FiscalYear year(now.startYear() - back);
        m_year->addChoice(QString::number(year.startYear()), year.label());
    }
    m_year->setCurrentIndex(0);
    m_filter->addChoice(key("open"), {});
    for (const auto& [stage, name] : EnumText<ClaimStage>::kKeys)
        m_filter->addChoice(QString::fromLatin1(name), {});
    m_filter->addChoice(key("all"), {});
    m_filter->setCurrentIndex(0);
}

ClaimFilter ClaimsView::chosenFilter() const {
    ClaimFilter filter{.year = FiscalYear(m_year->key().toInt())};
    filter.stage = enumOf<ClaimStage>(m_filter->key());
    filter.isEverything = m_filter->key() == u"all";
    return filter;
}

void ClaimsView::refresh() {
    if (!m_actions)
        return;
    if (const Status read = m_presenter.read(chosenFilter().year); !read)
        m_host.say(read.error());
    m_isFilling = true;
    for (int i = 0; i < m_filter->count(); ++i) {
        const QString each = m_filter->itemData(i).toString();
        const auto stage = enumOf<ClaimStage>(each);
        m_filter->setItemText(
            i, stage ? tr("%1 (%2)").arg(claimStageWords(each)).arg(m_presenter.countOf(*stage))
               : each == u"open" ? tr("All that wait (%1)").arg(m_presenter.openCount())
                                 : tr("Everything of the year"));
    }
    m_isFilling = false;
    m_counts->setSentence(m_presenter.countLine());
    showRows();
}

void ClaimsView::showRows() {
    m_both->setRows(ClaimsPresenter::columns(), m_presenter.rows(chosenFilter()));
    showClaim();
}

std::optional<ClaimId> ClaimsView::current() const {
    const auto id = m_both->table()->currentId();
    return id ? std::optional(ClaimId(*id)) : std::nullopt;
}

void ClaimsView::goTo(ClaimId id) {
    if (m_both->goTo(id.value()))
        return;
    m_filter->choose(key("all"));
    (void)m_both->goTo(id.value());
}

void ClaimsView::showClaim() {
    if (!m_actions)
        return;
    m_new = nullptr;
    const auto id = current();
    if (!id) {
        auto* empty = new EmptyState(key("benefit"), tr("No claims here"),
                                     tr("Claims stand here by what they wait for: the interview, "
                                        "papers, the check, the decision, the payment."),
                                     tr("Enter a claim (Ctrl+N)"));
        connect(empty, &EmptyState::stepChosen, this, [this] {
            if (QAction* action = m_actions->find(key("benefit.new")))
                action->trigger();
        });
        return m_both->setDetail(empty);
    }
    const auto review = m_presenter.open(*id);
    if (!review) {
        m_both->setDetail(nullptr);
        return m_host.say(review.error());
    }
    m_pane = new ClaimPane(*review, m_presenter, m_host, *m_actions);
    m_both->setDetail(m_pane);
    connectPane();
}

void ClaimsView::connectPane() {
    const auto connectForm = [this](FormColumn* form, void (ClaimsView::*act)()) {
        connect(form, &FormColumn::submitted, this, act);
        connect(form, &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
    };
    if (m_pane->form())
        connectForm(m_pane->form()->form(), &ClaimsView::save);
    if (m_pane->decision())
        connectForm(m_pane->decision()->form(), &ClaimsView::decide);
    if (m_pane->payment())
        connectForm(m_pane->payment()->form(), &ClaimsView::pay);
}

void ClaimsView::begin(const Claimant& claimant) {
    ClaimDraft draft{.pregnancy = claimant.pregnancy,
                     .instalment = claimant.instalment,
                     .appliedOn = m_host.clock().today()};
    if (claimant.instalment == Instalment::First)
        draft.recognition = RecognitionDraft{.appliedOn = draft.appliedOn};
    PregnancyFacts known{.id = claimant.pregnancy, .edd = claimant.edd};
    const auto pregnancy =
        atBorder([&] { return PregnancyRepository(m_desk.db()).load(claimant.pregnancy); });
    if (pregnancy) {
        known.heartbeatOn = pregnancy->heartbeatOn;
        known.institution = pregnancy->institution;
        if (claimant.instalment == Instalment::Second)
            draft.fetusCount = pregnancy->fetusCount;
    }
    QString about = tr("%1  %2").arg(claimant.name, instalmentWords(keyOf(claimant.instalment)));
    if (claimant.edd)
        about = tr("%1  due %2").arg(about, shortDateWords(*claimant.edd));
    m_pane = nullptr;
    m_new = new ClaimForm(about, draft, known, m_host.clock());
    m_both->setDetail(m_new);
    m_new->begin(m_host.drafts(), QStringLiteral("benefit.new:%1:%2")
                                      .arg(claimant.pregnancy.value())
                                      .arg(keyOf(claimant.instalment)));
    connect(m_new->form(), &FormColumn::submitted, this, &ClaimsView::addNew);
    connect(m_new->form(), &FormColumn::abandoned, this, [this] {
        m_both->backToList();
        showClaim();
    });
    m_both->enterDetail();
}

void ClaimsView::addNew() {
    const auto added = m_presenter.add(m_new->input());
    if (!added)
        return m_new->form()->showErrors(added.error());
    m_new->form()->settle();
    m_new = nullptr;
    refresh();
    goTo(*added);
    m_both->enterDetail();
    if (m_pane)
        m_host.say(tr("Entered as %1.").arg(nameOf(m_pane->claim())));
}

void ClaimsView::save() {
    const auto saved = m_presenter.save(m_pane->claim(), m_pane->form()->input());
    if (!saved)
        return m_pane->form()->form()->showErrors(saved.error());
    m_pane->form()->form()->settle();
    settled(tr("Saved %1.").arg(nameOf(m_pane->claim())));
}

void ClaimsView::settled(const QString& line) {
    const bool wasInDetail = m_pane && m_pane->isAncestorOf(focusWidget());
    m_host.say(line);
    const auto id = current();
    refresh();
    if (id && current() == id && wasInDetail)
        return m_both->enterDetail();
    m_both->backToList();
}

void ClaimsView::checkOff() {
    if (!m_pane)
        return;
    if (m_pane->form() && m_pane->form()->form()->isDirty())
        return m_host.say(tr("Save the form first (Ctrl+Enter)."), Tone::Warning);
    if (const auto checked = m_presenter.checkOff(m_pane->claim()); !checked)
        return m_host.say(checked.error().front());
    settled(tr("%1 waits for the decision.").arg(nameOf(m_pane->claim())));
}

void ClaimsView::accept() {
    if (!m_pane)
        return;
    const int warnings = countOf(m_pane->review().findings).warnings;
    if (warnings == 0)
        return m_host.say(tr("There is no warning to accept."), Tone::Plain);
    m_host.asker().askReason(
        {tr("Accept %1 warnings of %2").arg(warnings).arg(nameOf(m_pane->claim())),
         tr("They stay on record with your name and the reason. Errors cannot be accepted."),
         {tr("Confirmed with her"), tr("Looked at the papers"), tr("Confirmed by telephone")},
         tr("&Accept")},
        this, [this, review = m_pane->review()](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (const auto done = m_presenter.accept(review, *reason); !done)
                return m_host.say(done.error());
            settled(tr("Accepted."));
        });
}

void ClaimsView::askWhy(const QString& title, const QString& text, const QStringList& usual,
                        const QString& act, const QString& done,
                        Status (ClaimsPresenter::*step)(const Claim&, const QString&)) {
    if (!m_pane)
        return;
    m_host.asker().askReason(
        {title.arg(nameOf(m_pane->claim())), text, usual, act}, this,
        [this, claim = m_pane->claim(), done, step](const std::optional<QString>& reason) {
            if (!reason)
                return;
            if (const auto stepped = (m_presenter.*step)(claim, *reason); !stepped)
                return m_host.say(stepped.error());
            settled(done.arg(nameOf(claim)));
        });
}

void ClaimsView::reject() {
    askWhy(tr("Reject %1"), tr("The claim ends. The reason goes on record."),
           {tr("Does not meet the conditions"), tr("Claimed elsewhere")}, tr("&Reject"),
           tr("%1 was rejected."), &ClaimsPresenter::reject);
}

void ClaimsView::withdraw() {
    askWhy(tr("Take %1 back"), tr("The claim ends undecided and can be entered anew."),
           {tr("She took it back"), tr("Entered by mistake")}, tr("&Take back"),
           tr("%1 was taken back."), &ClaimsPresenter::withdraw);
}

void ClaimsView::reopen() {
    askWhy(tr("Open %1 again"),
           tr("The decision is taken away. The claim is corrected, checked and decided anew."),
           {tr("The account was wrong"), tr("The amount was wrong")}, tr("&Open again"),
           tr("%1 is open again."), &ClaimsPresenter::reopen);
}

void ClaimsView::decide() {
    if (const auto done = m_presenter.decide(m_pane->claim(), m_pane->decision()->input()); !done)
        return m_pane->decision()->form()->showErrors(done.error());
    settled(tr("%1 is granted: %2.")
                .arg(nameOf(m_pane->claim()), yenWords(m_pane->claim().amounts.payable())));
}

void ClaimsView::goToStep() {
    m_both->enterDetail();
    FormColumn* form = nullptr;
    if (m_pane && m_pane->decision())
        form = m_pane->decision()->form();
    else if (m_pane && m_pane->payment())
        form = m_pane->payment()->form();
    if (form)
        form->saveButton()->setFocus(Qt::ShortcutFocusReason);
}

void ClaimsView::openHousehold() {
    if (!m_pane)
        return;
    const auto family = atBorder([&]() -> Result<FamilyId> {
        BANSO_TRY(const Pregnancy pregnancy,
                  PregnancyRepository(m_desk.db()).load(m_pane->claim().content.pregnancy));
        return pregnancy.family;
    });
    if (!family)
        return m_host.say(family.error());
    m_host.open(key("household"), QStringLiteral("family:%1").arg(family->value()));
}

} // namespace banso
