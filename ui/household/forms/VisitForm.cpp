#include "ui/household/forms/VisitForm.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/contact/ClosingReason.h"
#include "core/care/contact/VisitService.h"
#include "ui/household/forms/MeasureRanges.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/TimeReading.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

std::optional<int> whole(const MeasureField* field) {
    std::optional<int> value;
    if (const auto measure = field->measure())
        value = static_cast<int>(*measure);
    return value;
}

std::optional<qint64> wide(const std::optional<int>& value) {
    std::optional<qint64> measure;
    if (value)
        measure = *value;
    return measure;
}

std::optional<QString> timeOf(const TextLine* line) {
    const QString text = readTime(line->text());
    std::optional<QString> time;
    if (!text.isEmpty())
        time = text;
    return time;
}

/// What stood before, beside the field: 前回 11/2 3,120 g.
QString lastTime(const std::optional<Measurement>& before, const std::optional<int>& value,
                 int decimals, const QString& unit) {
    if (!before || !value)
        return {};
    return VisitForm::tr("last %1 on %2")
        .arg(measureWords(*value, decimals, unit), monthDayWords(before->on));
}

using Words = std::vector<std::pair<QString, QString>>;

void addMeasures(Words& words, std::size_t child, const Measures& m) {
    const auto add = [&](const char* key, const std::optional<int>& value, int decimals,
                         const char* unit) {
        words.emplace_back(childField(child, key),
                           value ? measureWords(*value, decimals, QLatin1String(unit)) : QString());
    };
    add("weight", m.weightG, 0, "g");
    add("height", m.heightMm, 1, "cm");
    add("head", m.headMm, 1, "cm");
    words.emplace_back(childField(child, "feeding"), named(m.feeding));
}

/// A visit as its form says it, by the keys of the rows.
Words wordsOf(const VisitDraft& d, const std::vector<PersonId>& children) {
    const auto day = [](const std::optional<Date>& on) {
        return on ? shortDateWords(*on) : QString();
    };
    Words words{{QStringLiteral("on"), shortDateWords(d.visitedOn)},
                {QStringLiteral("started"), d.startedAt.value_or(QString())},
                {QStringLiteral("ended"), d.endedAt.value_or(QString())},
                {QStringLiteral("contacts"), d.purposes.join(u' ')},
                {QStringLiteral("place"), named(d.place)},
                {QStringLiteral("observed"), d.observed},
                {QStringLiteral("advised"), d.advised},
                {QStringLiteral("assessment"), d.assessment},
                {QStringLiteral("next"), day(d.nextOn)},
                {QStringLiteral("nextReason"), d.nextReason}};
    for (std::size_t i = 0; i < children.size(); ++i)
        for (const VisitChild& child : d.children)
            if (child.child == children[i]) {
                addMeasures(words, i, child.measures);
                words.emplace_back(childField(i, "seen"), named(child.seen));
            }
    return words;
}

} // namespace

VisitForm::VisitForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("Visit: %1").arg(household.title()), QStringLiteral("visit"), household,
                 clock) {}

VisitForm::VisitForm(const HouseholdPresenter& household, const QString& contact,
                     const Clock& clock)
    : VisitForm(household, clock) {
    const QStringList due = household.dueCodes(ContactMethod::Visit);
    build(due.contains(contact) ? QStringList{contact} : due.mid(0, 1));
}

VisitForm::VisitForm(const HouseholdPresenter& household, const Visit& visit, const Clock& clock)
    : VisitForm(household, clock) {
    m_edited = visit;
    build(visit.draft.purposes);
    put(visit);
}

void VisitForm::addPurposes(const QStringList& chosen) {
    ContactCalendarRepository calendar(ground().desk.db());
    QStringList codes = household().dueCodes(ContactMethod::Visit);
    for (const QString& code : chosen)
        if (!codes.contains(code))
            codes += code;
    // Nothing is due: any visit of the calendar may still be made.
    if (codes.isEmpty())
        for (const QString& code : calendar.calendar().codes())
            if (const ContactType* type = calendar.calendar().inForce(code, today());
                type && type->isActive && type->method == ContactMethod::Visit)
                codes += code;
    bool isFirst = true;
    for (const QString& code : codes) {
        auto* box = new CheckField(household().contactName(code), form());
        box->setChecked(chosen.contains(code));
        const QString key =
            isFirst ? QStringLiteral("contacts") : QStringLiteral("contacts.") + code;
        m_purposes.emplace_back(code,
                                form()->add({key, isFirst ? tr("Made for(&M)") : QString()}, box));
        isFirst = false;
    }
    m_followUp = form()->add({QStringLiteral("followUp"), QString()},
                             new CheckField(tr("the next contact that was announced"), form()));
}

void VisitForm::addChild(const HouseholdMember& member, std::size_t number) {
    const Person& child = member.person;
    form()->addHeading(child.birth ? tr("%1  %2").arg(child.name, ageWords(*child.birth, today()))
                                   : child.name);
    ChildFields f{.child = child.id};
    for (const HouseholdGrowth& growth : household().overview().growth)
        if (growth.child == child.id && !growth.series.empty())
            f.before = growth.series.back();
    const auto field = [number](const char* name) { return childField(number, name); };
    const Measures last = f.before ? f.before->measures() : Measures();
    f.seen =
        addChoice<YesNo>({field("seen"), tr("Seen with one's own eyes")}, {}, {YesNo::Unknown});
    f.weight = addMeasure(
        {field("weight"), tr("Weight"), lastTime(f.before, last.weightG, 0, QStringLiteral("g"))},
        measureRange::weight());
    f.height = addMeasure(
        {field("height"), tr("Height"), lastTime(f.before, last.heightMm, 1, QStringLiteral("cm"))},
        measureRange::height());
    f.head = addMeasure(
        {field("head"), tr("Head"), lastTime(f.before, last.headMm, 1, QStringLiteral("cm"))},
        measureRange::head());
    f.feeding = addChoice<Feeding>({field("feeding"), tr("Feeding")});
    m_children.push_back(f);
}

void VisitForm::build(const QStringList& purposes) {
    m_on = addDate({QStringLiteral("on"), tr("Day(&D)"), {}, true}, today());
    m_from = addLine({QStringLiteral("started"), tr("From(&F)"), QStringLiteral("10:00")}, {}, 5);
    m_until = addLine({QStringLiteral("ended"), tr("Until(&U)"), QStringLiteral("11:00")}, {}, 5);
    addPurposes(purposes);
    m_place = addChoice<VisitPlace>({QStringLiteral("place"), tr("Where(&W)"), {}, true},
                                    VisitPlace::Home);
    bool isFirst = true;
    for (const auto& [met, key] : EnumText<Met>::kKeys) {
        auto* box = new CheckField(named(met), form());
        m_met.emplace_back(met, form()->add({QStringLiteral("met.") + QLatin1String(key),
                                             isFirst ? tr("Met(&E)") : QString()},
                                            box));
        isFirst = false;
    }
    std::size_t number = 0;
    for (const HouseholdMember* child : household().children())
        addChild(*child, number++);
    m_gain = new QLabel(this);
    Look::setInk(m_gain, Tone::Quiet);
    form()->addPlain(m_gain);
    form()->addHeading(tr("What was seen and said"));
    m_observed = addBox({QStringLiteral("observed"), tr("Seen(&S)")});
    m_advised = addBox({QStringLiteral("advised"), tr("Advised(&A)")});
    m_assessment = new ChoiceField(form());
    for (const Assessment& each : Assessment::all())
        m_assessment->addChoice(each.code, each.code + u' ' + each.name);
    form()->add({QStringLiteral("assessment"), tr("Judgement(&J)")}, m_assessment);
    m_next = addDate({QStringLiteral("next"), tr("Next contact(&N)")});
    m_nextReason = addLine({QStringLiteral("nextReason"), tr("What for(&R)")});
    form()->addActs(tr("Save the visit"));
    connect(form(), &FormColumn::edited, this, &VisitForm::sayGain);
    sayGain();
}

void VisitForm::sayGain() {
    QStringList lines;
    for (const ChildFields& f : m_children) {
        const auto weight = whole(f.weight);
        const auto on = m_on->day();
        if (!weight || !on || !f.before)
            continue;
        Measurement now = *f.before;
        now.on = *on;
        now.weightG = weight;
        if (const auto gain = Growth::dailyGain(*f.before, now))
            lines += tr("%1: %2 g a day since %3")
                         .arg(household().personName(f.child))
                         .arg(*gain)
                         .arg(monthDayWords(f.before->on));
    }
    m_gain->setText(lines.join(u'\n'));
    m_gain->setVisible(!lines.isEmpty());
}

void VisitForm::put(const Visit& visit) {
    const VisitDraft& d = visit.draft;
    m_on->setDay(d.visitedOn);
    m_from->setText(d.startedAt.value_or(QString()));
    m_until->setText(d.endedAt.value_or(QString()));
    m_followUp->setChecked(d.isFollowUp);
    m_place->choose(keyOf(d.place));
    for (const auto& [met, box] : m_met)
        box->setChecked(d.met.contains(met));
    for (const VisitChild& child : d.children)
        for (ChildFields& f : m_children)
            if (f.child == child.child) {
                f.seen->choose(keyOf(child.seen));
                f.weight->setMeasure(wide(child.measures.weightG));
                f.height->setMeasure(wide(child.measures.heightMm));
                f.head->setMeasure(wide(child.measures.headMm));
                f.feeding->choose(keyOf(child.measures.feeding));
                f.chestMm = child.measures.chestMm;
            }
    m_observed->setPlainText(d.observed);
    m_advised->setPlainText(d.advised);
    m_assessment->choose(d.assessment);
    m_next->setDay(d.nextOn);
    m_nextReason->setText(d.nextReason);
    sayGain();
}

VisitDraft VisitForm::draft() const {
    VisitDraft draft{.family = household().family().value_or(FamilyId(0)),
                     .visitedOn = *m_on->day(),
                     .startedAt = timeOf(m_from),
                     .endedAt = timeOf(m_until),
                     .place = chosen<VisitPlace>(m_place).value_or(VisitPlace::Home)};
    if (m_edited) {
        draft.staff = m_edited->draft.staff;
        draft.outsourcedTo = m_edited->draft.outsourcedTo;
    }
    for (const auto& [code, box] : m_purposes)
        if (box->isChecked())
            draft.purposes += code;
    for (const auto& [met, box] : m_met)
        if (box->isChecked())
            draft.met.insert(met);
    for (const ChildFields& f : m_children) {
        VisitChild child{f.child,
                         chosen<YesNo>(f.seen).value_or(YesNo::Unknown),
                         {whole(f.weight), whole(f.height), whole(f.head), f.chestMm,
                          chosen<Feeding>(f.feeding).value_or(Feeding::Unknown)}};
        draft.children.push_back(child);
    }
    draft.observed = m_observed->toPlainText().trimmed();
    draft.advised = m_advised->toPlainText().trimmed();
    draft.assessment = m_assessment->key();
    draft.nextOn = m_next->day();
    draft.nextReason = m_nextReason->text().trimmed();
    draft.isFollowUp = m_followUp->isChecked();
    return draft;
}

void VisitForm::tellMeanwhile(const Errors& errors) {
    auto now = VisitService(ground().desk, ground().care).load(m_edited->id);
    if (!now) {
        complain(errors);
        return;
    }
    std::vector<PersonId> children;
    for (const ChildFields& f : m_children)
        children.push_back(f.child);
    showMeanwhile(*form(), errors,
                  meanwhile(wordsOf(m_edited->draft, children), wordsOf(now->draft, children)));
    m_edited = *std::move(now);
}

void VisitForm::save() {
    VisitService visits(ground().desk, ground().care);
    if (m_edited) {
        const auto updated = visits.update(m_edited->id, m_edited->revision, draft(), confirmed());
        if (!updated && isConflict(updated.error()))
            return tellMeanwhile(updated.error());
        finish(updated, {tr("The visit is corrected.")});
        return;
    }
    finish(visits.record(draft(), confirmed()), {tr("The visit is saved.")});
}

} // namespace banso
