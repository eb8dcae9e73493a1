#pragma once

#include "core/demo/random/DemoRandom.h"
#include "core/registry/Person.h"

namespace banso {

/// Whose name it is and where it stands in the book, in six bytes. `origin` 0 is Japan, otherwise
/// the country's place from 1; `isTwin` names come from the list of alike names.
struct DemoName {
    quint16 family = 0;
    quint16 given = 0;
    quint8 origin = 0;
    bool isTwin = false;
    friend bool operator==(const DemoName&, const DemoName&) = default;
};

/// A name as the register writes it.
struct WrittenName {
    QString name;
    QString kana;
    QString roman; ///< of residents from abroad; then `name` is empty
};

/// Names of the fictitious town (`resources/demo`): family names as often as they are in Gifu,
/// given names by sex and year of birth, names from abroad, names that twins share but for a
/// letter.
class NameBook {
  public:
    NameBook();

    [[nodiscard]] quint16 family(DemoRandom& random) const;
    [[nodiscard]] quint16 given(Sex sex, int bornIn, DemoRandom& random) const;
    /// Somebody from abroad; the family name is shared by a family.
    [[nodiscard]] DemoName foreigner(Sex sex, DemoRandom& random) const;
    [[nodiscard]] quint16 foreignGiven(quint8 origin, Sex sex, DemoRandom& random) const;
    /// Two given names that differ by little, for twins of that sex.
    [[nodiscard]] std::pair<quint16, quint16> twins(Sex sex, DemoRandom& random) const;
    /// The place of a family name as it is written, e.g. 渡邉 with its variation selector.
    [[nodiscard]] std::vector<quint16> familiesWith(QStringView sign) const;

    /// Family and given name parted by a wide space, as registers do.
    [[nodiscard]] WrittenName written(const DemoName& name) const;
    /// The country's name and its code of three letters.
    [[nodiscard]] QString country(quint8 origin) const;
    [[nodiscard]] QString countryCode(quint8 origin) const;

  private:
    struct Entry {
        QString text;
        QString kana;
    };
    struct Generation {
        Sex sex;
        int from;
        int to;
        std::vector<quint16> names;
        Weighted weights;
    };
    struct Country {
        QString name;
        QString code;
        std::vector<Entry> families;
        std::vector<Entry> female;
        std::vector<Entry> male;
        [[nodiscard]] const std::vector<Entry>& given(Sex sex) const {
            return sex == Sex::Female ? female : male;
        }
    };
    void loadFamilies();
    void loadGiven();
    void loadTwins();
    void loadCountries();

    std::vector<Entry> m_families;
    Weighted m_familyWeights;
    std::vector<Entry> m_given;
    std::vector<Generation> m_generations;
    std::vector<Entry> m_twins; ///< two in turn are a pair
    std::vector<std::pair<Sex, quint16>> m_pairs;
    std::vector<Country> m_countries;
};

} // namespace banso
