#pragma once

#include "core/registry/ContactRepository.h"
#include "ui/household/forms/RecordForm.h"

namespace banso {

class PhoneField;

/// 連絡先: a number or a LINE link, whose it is, and what its owner allows.
class ContactForm final : public RecordForm {
    Q_OBJECT
  public:
    explicit ContactForm(const HouseholdPresenter& household, const Clock& clock);

  private:
    void save() override;
    void arrange();
    [[nodiscard]] ContactDraft draft() const;

    ChoiceField* m_owner;
    ChoiceField* m_kind;
    PhoneField* m_number;
    TextLine* m_reference;
    ChoiceField* m_consent;
    EraDateField* m_consentOn;
    TextLine* m_from;
    TextLine* m_until;
    ChoiceField* m_leave;
    ChoiceField* m_office;
    CheckField* m_neutral;
    TextLine* m_shared;
    CheckField* m_verified;
};

/// 送付先・里帰り先: where post goes from one day to another.
class MailingForm final : public RecordForm {
    Q_OBJECT
  public:
    MailingForm(const HouseholdPresenter& household, const Clock& clock);

  private:
    void save() override;

    ChoiceField* m_whose;
    ChoiceField* m_kind;
    TextLine* m_postcode;
    TextLine* m_line1;
    TextLine* m_line2;
    TextLine* m_careOf;
    EraDateField* m_from;
    EraDateField* m_to;
    TextLine* m_reason;
};

/// 連絡お断り: a number from which messages or calls are not wanted any more, wherever it appears.
class OptOutForm final : public RecordForm {
    Q_OBJECT
  public:
    OptOutForm(const HouseholdPresenter& household, const Clock& clock);

  private:
    void save() override;

    ChoiceField* m_channel;
    TextLine* m_value;
    TextLine* m_reason;
};

/// 支援措置 by hand, in a minute; or prolonged, when there is one already.
class ProtectionForm final : public RecordForm {
    Q_OBJECT
  public:
    ProtectionForm(const HouseholdPresenter& household, const Clock& clock);

  private:
    void save() override;
    [[nodiscard]] std::optional<ProtectionMeasure> measure() const;

    ChoiceField* m_whose;
    ChoiceField* m_kind;
    EraDateField* m_from;
    EraDateField* m_until;
    TextLine* m_other;
    std::vector<std::pair<PersonId, CheckField*>> m_covered;
    CheckField* m_confirmedByOffice;
    TextLine* m_note;
    std::optional<ProtectionMeasure> m_kept;
};

/// 受け取り停止の解除: a number may be written or called to again, with the reason.
class LiftOptOutForm final : public RecordForm {
    Q_OBJECT
  public:
    /// `optOuts` are those in force for numbers of this household.
    LiftOptOutForm(const HouseholdPresenter& household, const std::vector<OptOut>& optOuts,
                   const Clock& clock);

  private:
    void save() override;

    std::vector<OptOut> m_optOuts;
    ChoiceField* m_which;
    TextLine* m_reason;
};

} // namespace banso
