#include "ui/household/forms/PregnancyForm.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/pregnancy/PregnancyService.h"
#include "ui/household/forms/ContactPreview.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

std::function<QString(Date)> gestationAgainst(std::function<std::optional<Date>()> edd) {
    return [edd = std::move(edd)](Date day) {
        const auto due = edd();
        if (!due)
            return QString();
        const Gestation at = Gestation::on(day, *due);
        return at.totalDays() >= 0 ? gestationWords(at) : QString();
    };
}

/// A notice as its form says it, by the keys of the rows.
std::vector<std::pair<QString, QString>> wordsOf(const Pregnancy& p) {
    const auto day = [](const std::optional<Date>& on) {
        return on ? shortDateWords(*on) : QString();
    };
    return {{QStringLiteral("notified"), day(p.notifiedOn)},
            {QStringLiteral("by"), named(p.notifiedBy)},
            {QStringLiteral("fetuses"), numberWords(p.fetusCount)},
            {QStringLiteral("parity"), named(p.parity)},
            {QStringLiteral("heartbeat"), day(p.heartbeatOn)},
            {QStringLiteral("institution"), p.institution},
            {QStringLiteral("stay"), named(p.stayPlanned)},
            {QStringLiteral("risk"), named(p.atRisk)},
            {QStringLiteral("note"), p.note}};
}

} // namespace

PregnancyForm::PregnancyForm(const HouseholdPresenter& household, PersonId woman,
                             const Clock& clock)
    : RecordForm(tr("Pregnancy notice: %1").arg(household.personName(woman)),
                 QStringLiteral("pregnancy"), household, clock),
      m_woman(woman) {
    m_edd = addDate({QStringLiteral("edd"), tr("Due date(&D)"), {}, true});
    m_edd->setMeaning([this](Date edd) {
        const Gestation at = Gestation::on(today(), edd);
        return at.totalDays() >= 0 ? tr("today %1").arg(gestationWords(at)) : QString();
    });
    m_notified =
        addDate({QStringLiteral("notified"), tr("Notice filed on(&F)"), {}, true}, today());
    m_notified->setMeaning(gestationAgainst([this] { return m_edd->day(); }));
    m_by =
        addChoice<NoticeBy>({QStringLiteral("by"), tr("Filed by(&B)"), {}, true}, NoticeBy::Self);
    m_fetuses = addMeasure({QStringLiteral("fetuses"), tr("How many(&N)"), tr("twins: 2")},
                           {tr("children"), 0, 1, 9, 1, 3});
    m_fetuses->setMeasure(1);
    m_weeks = addMeasure({QStringLiteral("gestation"), tr("Weeks on the paper(&W)")},
                         {tr("weeks"), 0, 0, 44, 4, 30});
    m_days =
        addMeasure({QStringLiteral("gestationDays"), tr("and days")}, {tr("days"), 0, 0, 6, 0, 6});
    m_parity = addChoice<Parity>({QStringLiteral("parity"), tr("First child?(&P)")});
    m_heartbeat = addDate({QStringLiteral("heartbeat"), tr("Heartbeat confirmed(&H)")});
    m_heartbeat->setMeaning(gestationAgainst([this] { return m_edd->day(); }));
    m_institution = addLine({QStringLiteral("institution"), tr("Hospital or clinic(&I)")});
    m_stay = addChoice<YesNo>({QStringLiteral("stay"), tr("Birth at her parents'?(&S)")});
    m_risk = addChoice<YesNo>({QStringLiteral("risk"), tr("Needs support?(&R)")});
    m_note = addBox({QStringLiteral("note"), tr("Note(&O)")});
    form()->addActs(tr("Save the notice"));
    connect(form(), &FormColumn::edited, this, &PregnancyForm::preview);
}

PregnancyForm::PregnancyForm(const HouseholdPresenter& household, const Pregnancy& edited,
                             const Clock& clock)
    : PregnancyForm(household, edited.person, clock) {
    m_edited = edited;
    put(edited);
    m_edd->setEnabled(false); // D: with its reason and its history
}

void PregnancyForm::put(const Pregnancy& p) {
    m_edd->setDay(p.edd);
    m_notified->setDay(p.notifiedOn);
    m_by->choose(keyOf(p.notifiedBy));
    m_fetuses->setMeasure(p.fetusCount);
    if (p.noticeGestationDays) {
        m_weeks->setMeasure(*p.noticeGestationDays / 7);
        m_days->setMeasure(*p.noticeGestationDays % 7);
    }
    m_parity->choose(keyOf(p.parity));
    m_heartbeat->setDay(p.heartbeatOn);
    m_institution->setText(p.institution);
    m_stay->choose(keyOf(p.stayPlanned));
    m_risk->choose(keyOf(p.atRisk));
    m_note->setPlainText(p.note);
}

QWidget* PregnancyForm::beside() {
    if (!m_preview)
        m_preview = new ContactPreview;
    preview();
    return m_preview;
}

PregnancyDraft PregnancyForm::draft() const {
    PregnancyDraft draft{.person = m_woman,
                         .notifiedOn = m_notified->day(),
                         .notifiedBy = chosen<NoticeBy>(m_by).value_or(NoticeBy::Unknown),
                         .edd = m_edd->day(),
                         .heartbeatOn = m_heartbeat->day(),
                         .institution = m_institution->text().trimmed(),
                         .parity = chosen<Parity>(m_parity).value_or(Parity::Unknown),
                         .fetusCount = static_cast<int>(m_fetuses->measure().value_or(1)),
                         .stayPlanned = chosen<YesNo>(m_stay).value_or(YesNo::Unknown),
                         .atRisk = chosen<YesNo>(m_risk).value_or(YesNo::Unknown),
                         .note = m_note->toPlainText().trimmed()};
    if (const auto weeks = m_weeks->measure())
        draft.noticeGestationDays = static_cast<int>(*weeks * 7 + m_days->measure().value_or(0));
    return draft;
}

void PregnancyForm::preview() {
    if (!m_preview)
        return;
    ContactCalendarRepository calendar(ground().desk.db());
    m_preview->showDraft(draft(), today(), calendar.calendar());
}

void PregnancyForm::tellMeanwhile(const Errors& errors) {
    auto now = PregnancyRepository(ground().desk.db()).find(m_edited->id);
    if (!now) {
        complain(errors);
        return;
    }
    showMeanwhile(*form(), errors, meanwhile(wordsOf(*m_edited), wordsOf(*now)));
    m_edited = *std::move(now);
}

void PregnancyForm::save() {
    if (m_edited) {
        const auto updated = PregnancyService(ground().desk, ground().registry, ground().care)
                                 .update(m_edited->id, m_edited->revision, draft(), confirmed());
        if (!updated && isConflict(updated.error()))
            return tellMeanwhile(updated.error());
        finish(updated, {tr("The pregnancy notice is corrected.")});
        return;
    }
    const auto recorded = PregnancyService(ground().desk, ground().registry, ground().care)
                              .record(draft(), confirmed());
    finish(recorded, {tr("The pregnancy notice is saved; what follows stands under Next.")});
}

EddForm::EddForm(const HouseholdPresenter& household, const Pregnancy& pregnancy,
                 const Clock& clock)
    : RecordForm(tr("Another due date"), QStringLiteral("edd"), household, clock),
      m_pregnancy(pregnancy) {
    m_edd = addDate({QStringLiteral("edd"), tr("Due date(&D)"),
                     pregnancy.edd ? tr("now %1").arg(dateWords(*pregnancy.edd)) : QString(), true},
                    pregnancy.edd);
    m_edd->setMeaning([this](Date edd) {
        return tr("today %1").arg(gestationWords(Gestation::on(today(), edd)));
    });
    m_basis = addChoice<EddBasis>({QStringLiteral("basis"), tr("Because(&B)"), {}, true},
                                  EddBasis::Ultrasound, {EddBasis::Notice});
    form()->addActs(tr("Save"));
}

void EddForm::save() {
    const auto revised =
        PregnancyService(ground().desk, ground().registry, ground().care)
            .reviseEdd(m_pregnancy.id, m_pregnancy.revision, *m_edd->day(),
                       chosen<EddBasis>(m_basis).value_or(EddBasis::Correction), confirmed());
    finish(
        revised,
        {tr("The due date is now %1; what is open moved with it.").arg(dateWords(*m_edd->day()))});
}

} // namespace banso
