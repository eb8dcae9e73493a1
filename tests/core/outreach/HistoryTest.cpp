#include "core/storage/StorageFailure.h"
#include "tests/core/outreach/Saboteur.h"
#include "tests/core/outreach/Sending.h"

#include <random>

using namespace banso;
using banso::test::Saboteur;
using banso::test::Sending;
using banso::test::u8;

namespace {

/// Everything that may happen to sends, in any order, with programs that break off in between.
class History {
  public:
    History(test::TestDesk& reg, unsigned seed) : m_reg(reg), m_random(seed), m_town(reg) {
        for (int i = 0; i < 6; ++i) {
            m_homes.push_back(i % 3 == 0 ? m_town.twins() : m_town.home());
            if (i % 2 == 0)
                m_town.sms(m_homes.back());
            if (i % 3 == 1)
                m_town.line(m_homes.back());
            if (i > 2)
                m_town.landline(m_homes.back());
        }
        m_batches.push_back(m_town.prepared());
    }

    /// What happened, for whoever reads a failure.
    QString step() {
        switch (upTo(16)) {
        case 0:
            return prepare();
        case 1:
        case 2:
            return release();
        case 3:
        case 4:
        case 5:
            return exportFiles();
        case 6:
            return startAgain();
        case 7:
            return settleFile();
        case 8:
        case 9:
            return answer();
        case 10:
            return chooseChannel();
        case 11:
            return confirm();
        case 12:
            return holdOrRecall();
        case 13:
            return call();
        case 14:
            return letterFate();
        default:
            return news();
        }
    }

    void check() {
        for (const SendBatchId batch : m_batches)
            REQUIRE(m_town.batchBook.counts(batch).addsUp());
        REQUIRE(m_town.findings() == QString());
    }

  private:
    int upTo(int count) { return std::uniform_int_distribution<int>(0, count - 1)(m_random); }
    SendBatchId batch() { return m_batches[static_cast<std::size_t>(upTo(int(m_batches.size())))]; }
    const Sending::Home& home() {
        return m_homes[static_cast<std::size_t>(upTo(int(m_homes.size())))];
    }
    SendItem item() {
        const auto all = m_town.items.ofBatch(batch());
        return all[static_cast<std::size_t>(upTo(int(all.size())))];
    }
    std::optional<Attempt> attemptIn(AttemptState state, SendChannel channel) {
        for (const SendBatchId id : m_batches)
            for (const SendItem& one : m_town.items.ofBatch(id))
                for (const Attempt& attempt : m_town.attempts.ofItem(one.id))
                    if (attempt.state == state && attempt.channel == channel && upTo(2) == 0)
                        return attempt;
        return std::nullopt;
    }

    QString prepare() {
        const auto made =
            m_town.preparation.prepare({.notice = u8("C04N"),
                                        .session = m_town.session(),
                                        .families = {home().family(), home().family()}},
                                       m_town.job);
        if (made)
            m_batches.push_back(*made);
        return u8("prepare");
    }
    QString release() {
        const SendBatchId id = batch();
        (void)m_town.batches.release(id, m_town.batchBook.find(id)->revision, m_town.job);
        return u8("release");
    }
    QString exportFiles() {
        static constexpr std::array<std::pair<const char*, const char*>, 4> kBreaks{{
            {"attempt", "NEW.outgoing_file_id IS NOT NULL"},
            {"attempt", "NEW.state = 'handed_over'"},
            {"send_item", "NEW.state = 'handed_over'"},
            {"outgoing_file", "NEW.state = 'written'"},
        }};
        std::optional<Saboteur> saboteur;
        if (const int which = upTo(8); which < 4)
            saboteur.emplace(m_reg.db(), kBreaks[static_cast<std::size_t>(which)].first,
                             kBreaks[static_cast<std::size_t>(which)].second);
        Desk desk(m_reg.db(), m_reg.clock, m_reg.desk().session());
        try {
            const auto report = BatchExport(desk).write(batch(), m_town.folder(), m_town.job);
            if (report)
                checkThatAllMayLeave(*report);
        } catch (const StorageFailure&) {
            return u8("broken export");
        }
        return u8("export");
    }
    void checkThatAllMayLeave(const ExportReport& report) {
        ItemGate gate(m_reg.desk());
        for (const ExportedFile& file : report.files) {
            REQUIRE(fateOf(file.file) == FileFate::Whole);
            for (const Attempt& attempt : m_town.attempts.inFile(file.id))
                REQUIRE(gate.pass(*m_town.items.find(attempt.item), attempt, true));
        }
    }
    QString startAgain() {
        Desk desk(m_reg.db(), m_reg.clock, m_reg.desk().session());
        OutgoingFileJournal(desk).askAboutIntents();
        return u8("start again");
    }
    QString settleFile() {
        for (const OutgoingRecord& file : OutgoingFileJournal(m_reg.desk()).unknown())
            REQUIRE(BatchExport(m_reg.desk()).settleUnknown(file.id, upTo(2) == 0));
        return u8("settle files");
    }
    QString answer() {
        static constexpr std::array kAnswers{
            AttemptState::Delivered, AttemptState::Unreachable, AttemptState::InvalidNumber,
            AttemptState::Refused,   AttemptState::SystemError, AttemptState::SentUnconfirmed};
        const auto attempt = attemptIn(AttemptState::HandedOver,
                                       upTo(2) == 0 ? SendChannel::Sms : SendChannel::Line);
        if (attempt)
            (void)ResultImport(m_reg.desk(), m_town.listeners)
                .decide(attempt->id, kAnswers[static_cast<std::size_t>(upTo(6))]);
        return u8("answer");
    }
    QString chooseChannel() {
        const SendItem one = item();
        const std::optional<SendChannel> channel =
            upTo(5) == 0 ? std::nullopt : std::optional(static_cast<SendChannel>(upTo(4)));
        (void)m_town.batches.setChannel(one.id, one.revision, channel);
        return u8("choose channel");
    }
    QString confirm() {
        const SendItem one = item();
        (void)m_town.batches.confirm(one.id, one.revision, one.reasons);
        return u8("confirm");
    }
    QString holdOrRecall() {
        const SendItem one = item();
        if (upTo(3) == 0)
            (void)m_town.batches.recall(one.id, one.revision, u8("試し"));
        else
            (void)m_town.batches.hold(one.id, one.revision, u8("試し"));
        return u8("hold or recall");
    }
    QString call() {
        static constexpr std::array kResults{"talked", "no_answer", "no_answer", "wrong_number",
                                             "refused"};
        if (const auto attempt = attemptIn(AttemptState::HandedOver, SendChannel::Phone))
            (void)CallService(m_reg.desk(), m_town.listeners)
                .record(attempt->id, {.result = u8(kResults[static_cast<std::size_t>(upTo(5))])});
        return u8("call");
    }
    QString letterFate() {
        LetterPull pull(m_reg.desk());
        for (const PullRequest& request : pull.open())
            (void)pull.resolve(request.id, request.revision,
                               upTo(2) == 0 ? PullResolution::Pulled
                                            : PullResolution::AlreadyPosted);
        LetterReturn returns(m_reg.desk(), m_town.listeners);
        if (upTo(2) == 0)
            (void)returns.confirmPosted(batch());
        if (const auto attempt = attemptIn(AttemptState::Posted, SendChannel::Post))
            (void)returns.record(*attempt->serial, u8(upTo(2) == 0 ? "moved" : "unclaimed"));
        return u8("fate of letters");
    }
    QString news() {
        const Sending::Home& one = home();
        switch (upTo(4)) {
        case 0:
            (void)m_town.people.persons.recordDeath(one.children[0], Sending::day("2026-11-21"));
            return u8("death");
        case 1:
            (void)m_town.people.persons.undoDeath(one.children[0]);
            return u8("death undone");
        case 2:
            m_town.sms(one);
            return u8("number");
        default:
            m_reg.clock.set(m_reg.clock.now().plusSeconds(4 * 60 * 60));
            return u8("later");
        }
    }

    test::TestDesk& m_reg;
    std::mt19937 m_random;
    Sending m_town;
    std::vector<Sending::Home> m_homes;
    std::vector<SendBatchId> m_batches;
};

} // namespace

TEST_CASE("selected is withheld and waiting and handed over and recalled, whatever happens",
          "[history][property]") {
    for (const Dialect dialect : test::engines()) {
        const unsigned histories = dialect == Dialect::Sqlite ? 20 : 4;
        for (unsigned seed = 1; seed <= histories; ++seed) {
            test::TestDesk reg(dialect);
            History history(reg, seed);
            QStringList told;
            for (int step = 0; step < 60; ++step) {
                told.append(history.step());
                CAPTURE(dialect, seed, told);
                history.check();
            }
        }
    }
}
