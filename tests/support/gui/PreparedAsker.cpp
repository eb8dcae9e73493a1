#include "tests/support/gui/PreparedAsker.h"

namespace banso::test {

void PreparedAsker::confirm(const ConfirmQuestion& question, QObject*, YesNo answer) {
    m_confirmed.push_back(question);
    if (m_yesNo.empty()) {
        ++m_unprepared;
        return answer(false);
    }
    const bool prepared = m_yesNo.front();
    m_yesNo.pop_front();
    answer(prepared);
}

void PreparedAsker::askReason(const ReasonQuestion& question, QObject*, Text answer) {
    m_reasons.push_back(question);
    answerText(answer);
}

void PreparedAsker::askFileToOpen(const FileQuestion&, QObject*, Text answer) {
    answerText(answer);
}

void PreparedAsker::askFileToSave(const FileQuestion&, QObject*, Text answer) {
    answerText(answer);
}

void PreparedAsker::askFolder(const FileQuestion&, QObject*, Text answer) {
    answerText(answer);
}

void PreparedAsker::answerText(const Text& answer) {
    if (m_texts.empty()) {
        ++m_unprepared;
        return answer(std::nullopt);
    }
    const auto prepared = m_texts.front();
    m_texts.pop_front();
    answer(prepared);
}

} // namespace banso::test
