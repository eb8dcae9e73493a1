#pragma once

#include "core/outreach/batches/Attempt.h"
#include "core/security/Desk.h"

namespace banso {

/// Attempts as rows, and the frozen sheets of letters.
class AttemptBook {
  public:
    explicit AttemptBook(Desk& desk);

    struct Draft {
        SendItemId item;
        SendBatchId batch;
        std::optional<int> units;
        std::optional<QString> serial;
    };
    /// Freezes what the gate has just let out.
    AttemptId add(const Draft& draft, const GatePass& pass);
    /// The number of the batch's next letter.
    [[nodiscard]] int nextLetterNumber(SendBatchId batch);
    void addSheet(AttemptId attempt, const QString& serial, const QByteArray& sheetJson);
    [[nodiscard]] std::optional<QByteArray> sheet(AttemptId attempt);

    [[nodiscard]] std::optional<Attempt> find(AttemptId id);
    [[nodiscard]] std::vector<Attempt> ofItem(SendItemId item);
    /// Frozen and not gone; nothing when there is none.
    [[nodiscard]] std::optional<Attempt> readyOf(SendItemId item);
    /// Of waiting items of a released batch, and in no file yet; in the order of the items.
    [[nodiscard]] std::vector<Attempt> readyIn(SendBatchId batch, SendChannel channel);
    [[nodiscard]] std::vector<Attempt> inFile(OutgoingFileId file);
    [[nodiscard]] std::optional<Attempt> findByKey(const QString& sendKey);
    [[nodiscard]] std::optional<Attempt> findBySerial(const QString& serial);

    void putInFile(AttemptId id, OutgoingFileId file);
    void takeOutOfFile(OutgoingFileId file);
    void setHandedOver(AttemptId id);
    void setState(AttemptId id, AttemptState state);
    struct Answer {
        AttemptState state;
        QString code;
        std::optional<Instant> at;
        std::optional<int> billedUnits;
    };
    void setAnswer(AttemptId id, const Answer& answer);

  private:
    Desk& m_desk;
    QString m_keyPrefix;
};

} // namespace banso
