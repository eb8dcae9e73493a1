#pragma once

#include "core/outreach/batches/Attempt.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/letters/LetterSheet.h"
#include "core/registry/Guarded.h"

namespace banso {

class LetterPress;

/// One household of a batch, for a table or a command.
struct SendRow {
    SendItem item;
    QString addressee;
    /// The number, the LINE reference, or the address in one line; nothing without a way.
    std::optional<Guarded<QString>> contact;
    QStringList children;
    /// Of the last try; nothing before release.
    std::optional<AttemptState> attempt;
    std::optional<AttemptId> attemptId;
    QString sendKey; ///< of the last try
    QString serial;  ///< of the last letter
    QString resultCode;
};

/// A notice and for how many families it is due.
struct NoticeDue {
    Notice notice;
    int families;
};

/// What sends look like to whoever reads: batches, their rows, previews of texts and sheets. Needs
/// ReadPeople. Writes nothing.
class SendView {
  public:
    explicit SendView(Desk& desk);

    [[nodiscard]] Result<std::vector<SendRow>> rows(SendBatchId batch);
    /// The active notices, each with how many families have an open duty that has come up.
    [[nodiscard]] Result<std::vector<NoticeDue>> notices();
    /// The very text that the item says or will say. Errors: `item.notFound`, `gate.noWay`.
    [[nodiscard]] Result<Message> text(SendItemId item);
    /// The very sheet: frozen, or as it would be. The address is on it, so the gate must let it
    /// pass first. `press` is opened when none is handed in. Errors: those of the gate and of
    /// `LetterPress`.
    [[nodiscard]] Validated<LetterSheet> sheet(SendItemId item, LetterPress* press = nullptr);

  private:
    [[nodiscard]] SendRow rowOf(SendItem item);
    [[nodiscard]] std::optional<Guarded<QString>> contactOf(const SendItem& item);

    Desk& m_desk;
};

} // namespace banso
