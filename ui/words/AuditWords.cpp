#include "ui/words/AuditWords.h"

#include <QCoreApplication>

#include <span>

namespace banso {

namespace {

struct Named {
    const char* key;
    const char* words; ///< English, in the context AuditWords
};

QString nameIn(std::span<const Named> list, const QString& key) {
    for (const Named& each : list)
        if (key == QLatin1String(each.key))
            return QCoreApplication::translate("AuditWords", each.words);
    return key;
}

std::span<const Named> actions() {
    static const Named kActions[] = {
        {"signIn", QT_TRANSLATE_NOOP("AuditWords", "signed in")},
        {"signIn.failed", QT_TRANSLATE_NOOP("AuditWords", "failed to sign in")},
        {"signIn.refused", QT_TRANSLATE_NOOP("AuditWords", "was not let in")},
        {"signIn.locked", QT_TRANSLATE_NOOP("AuditWords", "locked a login after failures")},
        {"signIn.unlock", QT_TRANSLATE_NOOP("AuditWords", "ended a lock")},
        {"firstStart", QT_TRANSLATE_NOOP("AuditWords", "made the first administrator")},
        {"password.change", QT_TRANSLATE_NOOP("AuditWords", "changed the own password")},
        {"password.reset", QT_TRANSLATE_NOOP("AuditWords", "gave a one-time password")},
        {"password.set", QT_TRANSLATE_NOOP("AuditWords", "set a password")},
        {"staff.add", QT_TRANSLATE_NOOP("AuditWords", "entered somebody")},
        {"staff.roles", QT_TRANSLATE_NOOP("AuditWords", "changed roles")},
        {"staff.deactivate", QT_TRANSLATE_NOOP("AuditWords", "took the sign-in away")},
        {"staff.reactivate", QT_TRANSLATE_NOOP("AuditWords", "gave the sign-in back")},
        {"staff.linkOsUser", QT_TRANSLATE_NOOP("AuditWords", "linked a user of the computer")},
        {"staff.unlinkOsUser", QT_TRANSLATE_NOOP("AuditWords", "unlinked a user of the computer")},
        {"district.handOver", QT_TRANSLATE_NOOP("AuditWords", "handed districts over")},
        {"setting.set", QT_TRANSLATE_NOOP("AuditWords", "changed a rule")},
        {"setting.withdraw", QT_TRANSLATE_NOOP("AuditWords", "took a planned value away")},
        {"gate.rule", QT_TRANSLATE_NOOP("AuditWords", "changed the safety gate")},
        {"notice.change", QT_TRANSLATE_NOOP("AuditWords", "changed a notice")},
        {"notice.text", QT_TRANSLATE_NOOP("AuditWords", "changed the words of a notice")},
        {"approval.request", QT_TRANSLATE_NOOP("AuditWords", "asked for a decision")},
        {"approval.approved", QT_TRANSLATE_NOOP("AuditWords", "approved")},
        {"approval.rejected", QT_TRANSLATE_NOOP("AuditWords", "rejected")},
        {"approval.withdrawn", QT_TRANSLATE_NOOP("AuditWords", "took a request back")},
        {"backup", QT_TRANSLATE_NOOP("AuditWords", "backed up")},
        {"backup.failed", QT_TRANSLATE_NOOP("AuditWords", "a backup failed")},
        {"restore", QT_TRANSLATE_NOOP("AuditWords", "restored the register")},
        {"reveal", QT_TRANSLATE_NOOP("AuditWords", "opened what is masked")},
        {"protection.add", QT_TRANSLATE_NOOP("AuditWords", "entered a protection measure")},
        {"protection.change", QT_TRANSLATE_NOOP("AuditWords", "changed a protection measure")},
        {"protection.release", QT_TRANSLATE_NOOP("AuditWords", "ended a protection measure")},
        {"person.join", QT_TRANSLATE_NOOP("AuditWords", "joined two entries of a person")},
        {"person.joinUndone", QT_TRANSLATE_NOOP("AuditWords", "took a joining back")},
        {"import.apply", QT_TRANSLATE_NOOP("AuditWords", "applied an import")},
        {"outcome.record", QT_TRANSLATE_NOOP("AuditWords", "recorded an outcome")},
        {"outcome.undo", QT_TRANSLATE_NOOP("AuditWords", "took an outcome back")},
        {"birth.undo", QT_TRANSLATE_NOOP("AuditWords", "took a birth back")},
        {"closing.undo", QT_TRANSLATE_NOOP("AuditWords", "took a closing back")},
        {"duty.repair", QT_TRANSLATE_NOOP("AuditWords", "worked duties out anew")},
        {"send.export", QT_TRANSLATE_NOOP("AuditWords", "wrote files to send")},
        {"send.results", QT_TRANSLATE_NOOP("AuditWords", "read results in")},
        {"send.fileSettled", QT_TRANSLATE_NOOP("AuditWords", "settled an unknown file")},
        {"benefit.export", QT_TRANSLATE_NOOP("AuditWords", "wrote the subsidy office's file")},
        {"benefit.decide", QT_TRANSLATE_NOOP("AuditWords", "decided a claim")},
        {"benefit.reject", QT_TRANSLATE_NOOP("AuditWords", "rejected a claim")},
        {"benefit.returned", QT_TRANSLATE_NOOP("AuditWords", "sent a claim back")},
        {"benefit.reopen", QT_TRANSLATE_NOOP("AuditWords", "opened a claim again")},
        {"benefit.withdraw", QT_TRANSLATE_NOOP("AuditWords", "took a claim back")},
        {"benefit.cancelRecognition", QT_TRANSLATE_NOOP("AuditWords", "cancelled a recognition")},
        {"benefit.paid", QT_TRANSLATE_NOOP("AuditWords", "recorded a payment")},
        {"benefit.paymentBounced", QT_TRANSLATE_NOOP("AuditWords", "recorded a bounced payment")},
    };
    return kActions;
}

} // namespace

QString auditWords(const QString& action) {
    return nameIn(actions(), action);
}

bool hasAuditWords(const QString& action) {
    const auto all = actions();
    return std::any_of(all.begin(), all.end(),
                       [&action](const Named& each) { return action == QLatin1String(each.key); });
}

QString subjectKindWords(const QString& kind) {
    static const Named kKinds[] = {
        {"staff", QT_TRANSLATE_NOOP("AuditWords", "staff member")},
        {"district", QT_TRANSLATE_NOOP("AuditWords", "district")},
        {"person", QT_TRANSLATE_NOOP("AuditWords", "person")},
        {"household", QT_TRANSLATE_NOOP("AuditWords", "household")},
        {"pregnancy", QT_TRANSLATE_NOOP("AuditWords", "pregnancy")},
        {"fetus", QT_TRANSLATE_NOOP("AuditWords", "fetus")},
        {"birth", QT_TRANSLATE_NOOP("AuditWords", "birth")},
        {"visit", QT_TRANSLATE_NOOP("AuditWords", "visit")},
        {"consultation", QT_TRANSLATE_NOOP("AuditWords", "consultation")},
        {"interview", QT_TRANSLATE_NOOP("AuditWords", "interview")},
        {"attendance", QT_TRANSLATE_NOOP("AuditWords", "attendance")},
        {"protection", QT_TRANSLATE_NOOP("AuditWords", "protection measure")},
        {"import", QT_TRANSLATE_NOOP("AuditWords", "import")},
        {"batch", QT_TRANSLATE_NOOP("AuditWords", "batch")},
        {"attempt", QT_TRANSLATE_NOOP("AuditWords", "letter or message")},
        {"claim", QT_TRANSLATE_NOOP("AuditWords", "claim")},
        {"approval", QT_TRANSLATE_NOOP("AuditWords", "decision")},
    };
    return nameIn(kKinds, kind);
}

QString viewKindWords(const QString& kind) {
    static const Named kKinds[] = {
        {"open", QT_TRANSLATE_NOOP("AuditWords", "opened")},
        {"reveal", QT_TRANSLATE_NOOP("AuditWords", "opened what is masked, with a reason")},
        {"output", QT_TRANSLATE_NOOP("AuditWords", "went onto paper or into a file")},
    };
    return nameIn(kKinds, kind);
}

} // namespace banso
