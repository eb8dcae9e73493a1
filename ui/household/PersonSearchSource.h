#pragma once

#include "core/base/Clock.h"
#include "core/registry/PersonSearch.h"
#include "core/storage/DatabaseLocation.h"
#include "ui/widgets/search/SearchSource.h"

#include <QThread>

#include <atomic>

namespace banso {

/// Answers the one box out of the register, on a thread and a connection of its own, so that typing
/// never waits. A question that is no longer the newest is passed over.
class PersonSearchSource final : public SearchSource {
    Q_OBJECT
  public:
    /// `clock` outlives the source and may be asked from any thread.
    PersonSearchSource(DatabaseLocation location, const Clock& clock, Session session);
    ~PersonSearchSource() override;

    void ask(quint64 question, const QString& text) override;

    /// How a person is shown in the list; what is protected is masked.
    [[nodiscard]] static SearchHit hitOf(const PersonHit& person, Date today);

  private:
    struct Room; ///< connection and desk, made and used on the thread
    [[nodiscard]] SearchAnswer look(const QString& text);

    DatabaseLocation m_location;
    const Clock& m_clock;
    Session m_session;
    QThread m_thread;
    QObject m_worker; ///< lives on the thread
    std::atomic<quint64> m_newest = 0;
    std::unique_ptr<Room> m_room;
};

} // namespace banso
