#include "core/care/contact/ClosingReason.h"
#include "ui/household/HouseholdWords.h"
#include "ui/household/Named.h"
#include "ui/words/DateWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct StepWords {
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

QString dayIn(const QString& iso) {
    const auto day = Date::fromIso(iso);
    return day ? shortDateWords(*day) : QString();
}

QString gestationIn(const QString& days) {
    bool isNumber = false;
    const int count = days.toInt(&isNumber);
    return isNumber ? gestationWords(Gestation(count)) : QString();
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString contactNames(const QString& codes, const ContactNaming& contacts) {
    QStringList names;
    for (const QString& code : codes.split(u';', Qt::SkipEmptyParts)) {
        const QString name = contacts ? contacts(code) : QString();
        names += name.isEmpty() ? code : name;
    }
    return names.join(u'・');
}

QString fetusesIn(const QString& count) {
    return count.toInt() > 1 ? StepWords::tr("%n children", nullptr, count.toInt()) : QString();
}

QString birthWords(const QStringList& f) {
    const QString weight = f.value(0).isEmpty()
                               ? QString()
                               : measureWords(f.value(0).toLongLong(), 0, StepWords::tr("g"));
    return joined({StepWords::tr("Birth"), weight, gestationIn(f.value(1)), fetusesIn(f.value(2))});
}

QString visitWords(const QStringList& f, const ContactNaming& contacts) {
    const QString place = f.value(1) == u"home" ? QString() : namedKey<VisitPlace>(f.value(1));
    const QString what = contactNames(f.value(0), contacts);
    return joined({what.isEmpty() ? StepWords::tr("Visit") : what, place});
}

QString consultationWords(const QStringList& f) {
    const QString result =
        f.value(2) == u"talked" ? QString() : namedKey<ConsultResult>(f.value(2));
    const QString way = namedKey<ConsultChannel>(f.value(0));
    //: A consultation that somebody came with; %1 telephone, counter …
    return joined(
        {f.value(1) == u"in" ? StepWords::tr("Consultation (%1)").arg(way) : way, result});
}

QString closingWords(const QStringList& f, const ContactNaming& contacts) {
    const ClosingReason* reason = ClosingReason::find(f.value(1));
    return joined({contactNames(f.value(0), contacts), reason ? reason->name : f.value(1)});
}

QString careWords(const TimelineStep& step, const ContactNaming& contacts) {
    const QStringList& f = step.facts;
    switch (step.kind) {
    case StepKind::Notice:
        return joined(
            {StepWords::tr("Pregnancy notice"),
             f.value(0).isEmpty() ? QString() : StepWords::tr("due %1").arg(dayIn(f.value(0))),
             gestationIn(f.value(1)), fetusesIn(f.value(2))});
    case StepKind::EddRevised:
        return StepWords::tr("Due date now %1 (%2)")
            .arg(dayIn(f.value(0)), namedKey<EddBasis>(f.value(1)));
    case StepKind::Outcome:
        return joined({namedKey<FetusOutcome>(f.value(0)), gestationIn(f.value(1))});
    case StepKind::Birth:
        return birthWords(f);
    case StepKind::Visit:
        return visitWords(f, contacts);
    case StepKind::Consultation:
        return consultationWords(f);
    case StepKind::Interview:
        return joined({contactNames(f.value(0), contacts), namedKey<InterviewMethod>(f.value(1))});
    case StepKind::Attendance:
        return joined({contactNames(f.value(0), contacts), namedKey<AttendanceState>(f.value(1)),
                       f.value(2)});
    default:
        return closingWords(f, contacts);
    }
}

QString registerWords(const TimelineStep& step) {
    const QStringList& f = step.facts;
    switch (step.kind) {
    case StepKind::MovedIn:
        return StepWords::tr("Moved in");
    case StepKind::MovedOut:
        return StepWords::tr("Moved out");
    case StepKind::MovedWithin:
        return StepWords::tr("Moved within the town");
    case StepKind::PlannedOut:
        return StepWords::tr("Told that they will move out");
    case StepKind::Removed:
        return StepWords::tr("Taken off the register");
    case StepKind::Missing:
        return StepWords::tr("No longer in the extract");
    case StepKind::NameChange:
        return StepWords::tr("Name changed: %1 → %2").arg(f.value(0), f.value(1));
    case StepKind::HouseholdChange:
        return StepWords::tr("Register household changed");
    case StepKind::Death:
        return StepWords::tr("Died");
    case StepKind::Joined:
        return StepWords::tr("Joined with the register");
    case StepKind::ProtectionBegan:
        return StepWords::tr("Protection measure entered (%1)")
            .arg(namedKey<ProtectionKind>(f.value(0)));
    case StepKind::ProtectionEnded:
        return StepWords::tr("Protection measure released (%1)")
            .arg(namedKey<ProtectionKind>(f.value(0)));
    case StepKind::OptedOut:
        return StepWords::tr("Wants no more %1").arg(namedKey<OptOutChannel>(f.value(0)));
    default:
        return joined(
            {namedKey<MailingKind>(f.value(0)),
             f.value(1).isEmpty() ? QString() : StepWords::tr("until %1").arg(dayIn(f.value(1)))});
    }
}

} // namespace

QString stepWords(const TimelineStep& step, const ContactNaming& contacts) {
    const QStringList& f = step.facts;
    switch (step.kind) {
    case StepKind::Sent:
        //: Name of the notice, way, state.
        return StepWords::tr("%1 by %2: %3")
            .arg(f.value(0), namedKey<SendChannel>(f.value(1)), sendStateWords(f.value(2)));
    case StepKind::Returned:
        return StepWords::tr("%1 came back").arg(f.value(0));
    case StepKind::Called:
        return StepWords::tr("Call: %1, %2").arg(f.value(0), f.value(1));
    case StepKind::Claim:
        return StepWords::tr("Benefit no. %1: %2")
            .arg(f.value(0), keyWords("claimState", f.value(1)));
    default:
        return groupOf(step.kind) == StepGroup::Care ? careWords(step, contacts)
                                                     : registerWords(step);
    }
}

} // namespace banso
