#pragma once

#include "core/outreach/gate/GateFacts.h"
#include "core/outreach/gate/GateQuestion.h"
#include "core/outreach/gate/TextCheck.h"
#include "core/outreach/sms/SmsService.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/Person.h"

namespace banso {

/// Gathers what is known of one way to reach a family. Reads only. Made by the gate, which lends
/// its key so that sealed values can be compared and, when it lets something out, opened.
class WayFactsReader {
  public:
    explicit WayFactsReader(Desk& desk);

    /// A way with everything found: the facts, and what would go out if they allow it.
    struct Found {
        WayFacts facts;
        FrozenRecipient recipient;
        Message message;
    };
    [[nodiscard]] Found read(const GateQuestion& question, const GateWay& way,
                             const OutputKey& key);

  private:
    /// Where letters to a person go, opened.
    struct Post {
        std::optional<PostalDestination> where;
        bool isSuspended = false;
    };
    [[nodiscard]] Post postOf(PersonId person, const OutputKey& key);
    void readPost(const GateQuestion& question, Found& found, const OutputKey& key);
    void readContact(const GateQuestion& question, const GateWay& way, Found& found,
                     const OutputKey& key);
    void readText(const GateQuestion& question, const Person& addressee, Found& found);
    [[nodiscard]] bool isSendable(SendChannel channel, const Message& message) const;
    [[nodiscard]] PersonalWords wordsOf(const GateQuestion& question);
    [[nodiscard]] QStringList wordList(const char* setting) const;

    Desk& m_desk;
    ContactRepository m_contacts;
    MessageComposer m_composer;
};

/// The lines as which a letter's destination is kept and compared: postcode, two lines, c/o, and
/// the key under which it is suspended when the letter comes back.
[[nodiscard]] QString linesOf(const PostalDestination& destination);
[[nodiscard]] QString addressKeyOf(const QString& destinationLines);

} // namespace banso
