#pragma once

#include "core/care/CareListener.h"
#include "core/outreach/batches/ItemBook.h"
#include "core/registry/RegistryListener.h"

namespace banso {

class ItemGate;

/// What outreach does about news of the registry and of care, inside the transaction in which they
/// happened: everything unsent to the family is asked about again and stops if it must, printed
/// letters that must not leave are asked back, calls that must not be made leave the list.
/// Must hear after care, whose duties tell what is still due.
class OutreachListener final : public RegistryListener, public CareListener {
  public:
    explicit OutreachListener(Desk& desk);

    void familyChanged(FamilyId family, FamilyNews news) override;
    void personChanged(PersonId, FamilyNews) override {}
    void childAppeared(PersonId, FamilyId) override {}

    void pregnancyRecorded(PregnancyId) override {}
    void pregnancyChanged(PregnancyId) override {}
    void eddChanged(PregnancyId pregnancy) override;
    void outcomeRecorded(FetusId fetus) override;
    void interviewRecorded(FamilyId, std::optional<PregnancyId>) override {}
    void contactRecorded(FamilyId) override {}
    void sessionChanged(CheckupSessionId session) override;

  private:
    [[nodiscard]] Instant pileSince() const;
    void closeReturns(FamilyId family);
    void lookAgain(ItemGate& gate, SendItem item);
    void lookAtPrinted(ItemGate& gate, const SendItem& item);

    Desk& m_desk;
    ItemBook m_items;
};

} // namespace banso
