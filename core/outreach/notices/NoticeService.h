#pragma once

#include "core/outreach/notices/NoticeBook.h"
#include "core/security/Desk.h"

namespace banso {

/// Changes notices and their texts, from a day on. Needs ManageSettings.
class NoticeService {
  public:
    explicit NoticeService(Desk& desk);

    /// Errors: those of `findingsIn`, all at once.
    Validated<void> put(const Notice& notice);
    /// Errors: those of `findingsIn`; `notice.unknown` {key}; `notice.smsFinding` {finding,
    /// character} for each character of an SMS text that telephones do not show.
    Validated<void> put(const NoticeText& text);

  private:
    [[nodiscard]] Errors findingsInSms(const NoticeText& text) const;

    Desk& m_desk;
    NoticeBook m_notices;
};

} // namespace banso
