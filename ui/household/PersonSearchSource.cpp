#include "ui/household/PersonSearchSource.h"

#include "core/storage/Database.h"
#include "core/storage/StorageFailure.h"
#include "ui/household/HouseholdPlace.h"
#include "ui/household/HouseholdWords.h"
#include "ui/household/Named.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

constexpr int kMostHits = 40;

/// The gravest caution of somebody, as a mark in the list.
struct Mark {
    const char* key;
    const char* text;
    const char* icon;
    Tone tone;
};
constexpr std::array kMarks{
    Mark{"protected", QT_TRANSLATE_NOOP("PersonSearchSource", "protected"), "shield",
         Tone::Protected},
    Mark{"other_party", QT_TRANSLATE_NOOP("PersonSearchSource", "other party"), "warning",
         Tone::Warning},
    Mark{"former_household", QT_TRANSLATE_NOOP("PersonSearchSource", "careful with addresses"),
         "warning", Tone::Warning},
    Mark{"deceased", QT_TRANSLATE_NOOP("PersonSearchSource", "deceased"), "loss", Tone::Loss},
    Mark{"caution", QT_TRANSLATE_NOOP("PersonSearchSource", "consideration"), "loss", Tone::Loss},
    Mark{"moved_out", QT_TRANSLATE_NOOP("PersonSearchSource", "moved out"), "info", Tone::Quiet},
    Mark{"removed", QT_TRANSLATE_NOOP("PersonSearchSource", "removed"), "info", Tone::Quiet},
    Mark{"provisional", QT_TRANSLATE_NOOP("PersonSearchSource", "entered by hand"), "edit",
         Tone::Quiet},
};

} // namespace

struct PersonSearchSource::Room {
    Room(std::unique_ptr<Database> opened, const Clock& clock, const Session& session)
        : database(std::move(opened)), desk(*database, clock, session) {}
    std::unique_ptr<Database> database;
    Desk desk;
};

PersonSearchSource::PersonSearchSource(DatabaseLocation location, const Clock& clock,
                                       Session session)
    : m_location(std::move(location)), m_clock(clock), m_session(std::move(session)) {
    m_worker.moveToThread(&m_thread);
    m_thread.start();
}

PersonSearchSource::~PersonSearchSource() {
    m_newest = ~quint64(0);
    // A connection ends on the thread that used it.
    QMetaObject::invokeMethod(&m_worker, [this] { m_room.reset(); });
    QMetaObject::invokeMethod(&m_worker, [this] { m_worker.thread()->quit(); });
    m_thread.wait();
}

void PersonSearchSource::ask(quint64 question, const QString& text) {
    m_newest = question;
    QMetaObject::invokeMethod(&m_worker, [this, question, text] {
        if (m_newest != question)
            return;
        SearchAnswer answer = look(text);
        if (m_newest != question)
            return;
        // Back on the window's thread, where the box listens.
        QMetaObject::invokeMethod(this, [this, question, answer = std::move(answer)] {
            Q_EMIT answered(question, answer);
        });
    });
}

SearchAnswer PersonSearchSource::look(const QString& text) {
    try {
        if (!m_room) {
            auto opened = Database::open(m_location);
            if (!opened)
                return {.error = opened.error()};
            m_room = std::make_unique<Room>(*std::move(opened), m_clock, m_session);
        }
        auto found = PersonSearch(m_room->desk).find(text, kMostHits + 1);
        if (!found)
            return {.error = found.error()};
        SearchAnswer answer;
        answer.hasMore = found->size() > kMostHits;
        if (answer.hasMore)
            found->erase(found->begin() + kMostHits, found->end());
        for (const PersonHit& person : *found)
            answer.hits.push_back(hitOf(person, m_room->desk.today()));
        return answer;
    } catch (const StorageFailure& failure) {
        m_room.reset();
        return {.error = failure.toError()};
    }
}

SearchHit PersonSearchSource::hitOf(const PersonHit& person, Date today) {
    const QString* place = person.place.shown();
    QStringList details{person.kana};
    if (person.birth)
        details += tr("%1 (%2)").arg(shortDateWords(*person.birth), ageWords(*person.birth, today));
    if (person.sex != Sex::Unknown)
        details += named(person.sex);
    details.removeAll(QString());
    SearchHit hit{.place = HouseholdPlace{.family = person.family, .person = person.person}.text(),
                  .title = person.name,
                  .detail = details.join(QStringLiteral(" · ")),
                  .where = place ? *place : maskedWords()};
    hit.id = person.person.value();
    for (const Mark& mark : kMarks)
        if (person.warnings.contains(QLatin1String(mark.key))) {
            hit.mark = QCoreApplication::translate("PersonSearchSource", mark.text);
            hit.icon = QLatin1String(mark.icon);
            hit.tone = mark.tone;
            break;
        }
    return hit;
}

} // namespace banso
