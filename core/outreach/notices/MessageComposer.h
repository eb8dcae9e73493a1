#pragma once

#include "core/outreach/notices/MessageTemplate.h"
#include "core/outreach/notices/NoticeBook.h"
#include "core/security/Desk.h"

namespace banso {

/// A check-up session as notices name it.
struct SessionFacts {
    static constexpr int kColumns = 4;
    Date heldOn;
    QString startsAt; ///< `13:15`
    QString place;
    bool isCancelled;
};

/// What one family is told on one channel.
struct Message {
    QString title;
    QString body;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Fills the town's texts for one family.
class MessageComposer {
  public:
    explicit MessageComposer(Desk& desk);

    struct Wish {
        const Notice& notice;
        SendChannel channel;
        QString language;
        const std::optional<SessionFacts>& session;
        QString addressee;
        QStringList children;
    };
    struct Composed {
        Message message;
        bool isOtherLanguage;
    };
    /// Nothing when the notice says nothing on that channel. Error `template.valueMissing`
    /// {placeholder}: a text that names a session, and there is none.
    [[nodiscard]] Result<std::optional<Composed>> compose(const Wish& wish);

    /// The town's and the session's own words, in which names do not count as personal.
    [[nodiscard]] QStringList harmlessWords(const std::optional<SessionFacts>& session) const;

  private:
    [[nodiscard]] MessageValues valuesFor(const Wish& wish, const QString& language) const;
    [[nodiscard]] QString setting(const char* name) const;

    Desk& m_desk;
    NoticeBook m_notices;
};

/// `12月18日(金)`, or ISO in other languages than Japanese.
[[nodiscard]] QString sessionDateText(Date day, const QString& language);

} // namespace banso
