#pragma once

#include "core/care/Confirmed.h"
#include "ui/household/HouseholdPresenter.h"
#include "ui/household/Named.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/MeasureReading.h"
#include "ui/widgets/fields/PlainFields.h"

namespace banso {

class ElidedLabel;
class EraDateField;
class MeasureField;

/// A form of the household's page: a title and a column of fields. What it writes goes through
/// core; what core answers is shown beside the fields. Esc keeps the draft on the shelf.
class RecordForm : public QWidget {
    Q_OBJECT
  public:
    /// `key` names form and subject on the shelf of drafts.
    RecordForm(const QString& title, const QString& key, const HouseholdPresenter& household,
               const Clock& clock);

    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] QString title() const;
    /// What stands beside the form while it is filled in; nothing for most.
    [[nodiscard]] virtual QWidget* beside() { return nullptr; }
    /// After the fields were added: the draft is put over what the fields begin with.
    void begin(DraftShelf& drafts);

  Q_SIGNALS:
    void saved(const banso::HouseholdChange& change);
    void left();

  protected:
    [[nodiscard]] const HouseholdPresenter& household() const { return m_household; }
    [[nodiscard]] const HouseholdGround& ground() const { return m_household.ground(); }
    [[nodiscard]] Date today() const { return m_household.today(); }
    virtual void save() = 0;
    /// The questions of core that saving once more has answered.
    [[nodiscard]] Confirmed confirmed() const;
    /// Shows the errors, or says that it was saved.
    template <class T>
    bool finish(const Validated<T>& result, const HouseholdChange& change) {
        if (!result)
            return complain(result.error());
        return settle(change);
    }
    template <class T>
    bool finish(const Result<T>& result, const HouseholdChange& change) {
        if (!result)
            return complain({result.error()});
        return settle(change);
    }
    bool complain(const Errors& errors);

    EraDateField* addDate(const FormEntry& entry, std::optional<Date> day = {});
    MeasureField* addMeasure(const FormEntry& entry, const MeasureRules& rules);
    TextLine* addLine(const FormEntry& entry, const QString& text = {}, int letters = 18);
    TextBox* addBox(const FormEntry& entry, int lines = 3);
    /// All values of an enum, in its own order.
    template <class E>
    ChoiceField* addChoice(const FormEntry& entry, std::optional<E> chosen = {},
                           const std::set<E>& without = {}) {
        auto* field = new ChoiceField(m_form);
        for (const auto& [value, key] : EnumText<E>::kKeys)
            if (!without.contains(value))
                field->addChoice(QLatin1String(key), named(value));
        if (chosen)
            field->choose(keyOf(*chosen));
        return m_form->add(entry, field);
    }
    template <class E>
    [[nodiscard]] static std::optional<E> chosen(const ChoiceField* field) {
        return enumOf<E>(field->key());
    }

  private:
    bool settle(const HouseholdChange& change);

    const HouseholdPresenter& m_household;
    const Clock& m_clock;
    QString m_key;
    ElidedLabel* m_title;
    FormColumn* m_form;
};

/// `1` to `9`, then nothing: the prefix of the fields of a form's second, third … child.
[[nodiscard]] QString childField(std::size_t child, const char* field);

} // namespace banso
