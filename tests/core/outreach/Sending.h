// A town with families to send to, briefly said.
#pragma once

#include "core/duty/DutyBook.h"
#include "core/outreach/OutreachListener.h"
#include "core/outreach/Reconciliation.h"
#include "core/outreach/batches/BatchPreparation.h"
#include "core/outreach/batches/BatchService.h"
#include "core/outreach/batches/SendView.h"
#include "core/outreach/exports/BatchExport.h"
#include "core/outreach/exports/LetterPull.h"
#include "core/outreach/ladder/LadderService.h"
#include "core/outreach/results/CallService.h"
#include "core/outreach/results/LetterReturn.h"
#include "core/outreach/results/ResultImport.h"
#include "tests/support/People.h"
#include "tests/support/Precompiled.h"

namespace banso::test {

inline QString u8(const char* text) {
    return QString::fromUtf8(text);
}

class Sending {
  public:
    explicit Sending(TestDesk& desk);

    struct Home {
        People::Mother mother;
        std::vector<PersonId> children;
        [[nodiscard]] FamilyId family() const { return mother.family; }
    };
    /// A mother with a child of four months who is due for C04N. Every family has another name and
    /// address.
    Home home();
    /// With twins.
    Home twins();
    /// An open duty of a notice for a child (subject person) or a pregnancy.
    DutyId due(const Home& home, PersonId person, const char* kind,
               const DutySubject& subject = {QStringLiteral("person"), 1});
    ContactPointId sms(const Home& home);
    ContactPointId line(const Home& home);
    ContactPointId landline(const Home& home);
    /// A check-up of a kind on a day.
    CheckupSessionId session(const char* kind = "C04", const char* day = "2026-12-18");
    /// A pregnancy with so many fetuses; the date may be past.
    PregnancyId pregnancy(const Home& home, const char* edd, int fetuses = 1);
    void lose(PregnancyId pregnancy, int ordinal, const char* on);
    /// What the register's last extract says of its day.
    void extractOf(const char* day);

    /// C04N for everybody who is due, on the 18th.
    SendBatchId prepared(const char* notice = "C04N");
    SendBatchId released();
    ExportReport exported(SendBatchId batch);
    [[nodiscard]] SendItem item(SendBatchId batch, const Home& home);
    [[nodiscard]] Attempt lastAttempt(SendBatchId batch, const Home& home);
    /// `waiting sms`, `withheld - opted_out;no_contact`, with its state and reasons.
    [[nodiscard]] QString shape(SendBatchId batch, const Home& home);
    [[nodiscard]] std::vector<QString> openDuties(const Home& home);
    [[nodiscard]] bool isOpen(const Home& home, const char* kind);
    [[nodiscard]] QString findings();
    [[nodiscard]] QString folder() const { return desk.path(QString()); }
    static Date day(const char* iso) { return People::day(iso); }

    TestDesk& desk;
    OutreachListener listener;
    RegistryListeners listeners;
    People people;
    BatchPreparation preparation;
    BatchService batches;
    BatchBook batchBook;
    ItemBook items;
    AttemptBook attempts;
    JobControl job;

  private:
    int m_families = 0;
};

/// A file's text, from CP932 or UTF-8.
[[nodiscard]] QString textOf(const QString& path);

} // namespace banso::test
