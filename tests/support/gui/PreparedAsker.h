#pragma once

#include "ui/widgets/asking/Asker.h"

#include <deque>
#include <vector>

namespace banso::test {

/// Answers what a page asks with what the test prepared, and keeps the questions. A question
/// nobody prepared for is answered with no, and counted.
class PreparedAsker final : public Asker {
  public:
    void prepareYes() { m_yesNo.push_back(true); }
    void prepareNo() { m_yesNo.push_back(false); }
    /// A reason or a file; nothing abandons the question.
    void prepareText(std::optional<QString> text) { m_texts.push_back(std::move(text)); }

    [[nodiscard]] const std::vector<ConfirmQuestion>& confirmations() const { return m_confirmed; }
    [[nodiscard]] const std::vector<ReasonQuestion>& reasons() const { return m_reasons; }
    [[nodiscard]] int unprepared() const { return m_unprepared; }

    void confirm(const ConfirmQuestion& question, QObject* context, YesNo answer) override;
    void askReason(const ReasonQuestion& question, QObject* context, Text answer) override;
    void askFileToOpen(const FileQuestion& question, QObject* context, Text answer) override;
    void askFileToSave(const FileQuestion& question, QObject* context, Text answer) override;
    void askFolder(const FileQuestion& question, QObject* context, Text answer) override;

  private:
    void answerText(const Text& answer);

    std::deque<bool> m_yesNo;
    std::deque<std::optional<QString>> m_texts;
    std::vector<ConfirmQuestion> m_confirmed;
    std::vector<ReasonQuestion> m_reasons;
    int m_unprepared = 0;
};

} // namespace banso::test
