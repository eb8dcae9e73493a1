#include "core/care/contact/ClosingReason.h"
#include "core/care/duty/CareDutyService.h"
#include "core/duty/DutyService.h"
#include "ui/today/TodayPresenter.h"
#include "ui/words/DateWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct ChangeText {
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
};

} // namespace

Result<TodayChange> TodayPresenter::postpone(const std::vector<TodayLine>& lines, Date until,
                                             const QString& reason) {
    auto tx = m_desk.write();
    std::vector<Duty> before;
    for (const TodayLine& line : lines) {
        BANSO_TRY(Duty was, DutyService(m_desk).postpone(line.duty, line.revision, until, reason));
        before.push_back(std::move(was));
    }
    tx.commit();
    m_marked.clear();
    const QString line =
        ChangeText::tr("%n put off to %1.", nullptr, static_cast<int>(lines.size()))
            .arg(shortDateWords(until));
    return TodayChange{line, [&desk = m_desk, before]() -> Status {
                           auto undoing = desk.write();
                           for (const Duty& duty : before)
                               BANSO_CHECK(DutyService(desk).takeBack(duty));
                           undoing.commit();
                           return {};
                       }};
}

Result<TodayChange> TodayPresenter::close(const std::vector<TodayLine>& lines,
                                          const QString& reason, const QString& note) {
    auto tx = m_desk.write();
    std::vector<ContactClosingId> closings;
    CareDutyService care(m_desk);
    DutyBook book(m_desk);
    for (const TodayLine& line : lines) {
        if (line.room != DutyRoom::Care)
            return fail(refused("today.roomCloses", QStringLiteral("reason"), {kindName(line)}));
        const auto duty = book.find(line.duty);
        if (!duty || duty->revision != line.revision)
            return fail(conflict("edit.changedMeanwhile"));
    }
    for (const TodayLine& line : lines) {
        // Closing one may end or move another of the same household.
        const auto duty = book.find(line.duty);
        if (!duty || duty->state != DutyState::Open)
            continue;
        BANSO_TRY(const ContactClosingId id, care.close(line.duty, duty->revision, reason, note));
        closings.push_back(id);
    }
    tx.commit();
    m_marked.clear();
    const QString line =
        ChangeText::tr("%n closed: %1.", nullptr, static_cast<int>(closings.size()))
            .arg(ClosingReason::find(reason)->name);
    return TodayChange{line, [&desk = m_desk, closings]() -> Status {
                           auto undoing = desk.write();
                           CareDutyService service(desk);
                           for (const ContactClosingId id : closings) {
                               const auto kept = ClosingRepository(desk.db()).find(id);
                               BANSO_CHECK(service.undo(id, kept ? kept->revision : 0));
                           }
                           undoing.commit();
                           return {};
                       }};
}

} // namespace banso
