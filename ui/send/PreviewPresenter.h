#pragma once

#include "core/outreach/batches/SendView.h"
#include "core/outreach/exports/LetterPress.h"
#include "core/outreach/ladder/Ladder.h"
#include "core/outreach/sms/SmsText.h"

namespace banso {

/// What a household will be told, as it will be told.
struct SendPreview {
    std::optional<SendChannel> channel; ///< nothing: no way is open
    std::vector<RungAnswer> rungs;      ///< the household's ladder as the gate answers it
    QString title;
    QString body;
    std::optional<SmsCount> count; ///< of an SMS
    std::vector<SmsRemark> remarks;
    std::vector<PageInk> pages;   ///< of a letter
    bool isAddressHidden = false; ///< a protected person's: on paper only
    Errors errors;                ///< why there is no text or no sheet
};

/// Makes the preview of one row. Keeps the letter press open (its fonts), so that going from row to
/// row is quick; pages point into it and must not outlive this.
class PreviewPresenter {
  public:
    explicit PreviewPresenter(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] SendPreview of(const SendRow& row);

  private:
    void addMessage(const SendRow& row, SendPreview& preview);
    void addSheet(const SendRow& row, SendPreview& preview);
    [[nodiscard]] Result<LetterPress*> press();

    Desk& m_desk;
    std::unique_ptr<LetterPress> m_press;
};

} // namespace banso
