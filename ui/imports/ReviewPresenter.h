#pragma once

#include "core/registry/PersonJoin.h"
#include "core/registry/Residency.h"
#include "core/registry/imports/ImportFollowUp.h"

#include <QCoreApplication>

namespace banso {

/// Two persons who may be one, as a line of the list.
struct JoinLine {
    qint64 proposal;
    PersonId provisional;
    PersonId registered;
    QString name; ///< of the one entered by hand
    QString registeredName;
    std::optional<Date> birth;
    QStringList evidence; ///< stable keys
    int rivals;           ///< other proposals about one of the two: twins, same names
};

/// One line of the two side by side.
struct JoinField {
    QString label;
    QString byHand;
    QString inRegister;
    std::optional<bool> agrees; ///< nothing where there is nothing to compare
};

/// What imports left to decide. Everything may answer with broken ground.
class ReviewPresenter {
    Q_DECLARE_TR_FUNCTIONS(ReviewPresenter)
  public:
    ReviewPresenter(Desk& desk, RegistryListener& registry);

    [[nodiscard]] Result<FollowUpCounts> counts();
    [[nodiscard]] Result<std::vector<JoinLine>> joins();
    [[nodiscard]] Result<std::vector<RegisterQuestion>> missing();
    [[nodiscard]] Result<std::vector<RegisterQuestion>> withoutFamily();
    [[nodiscard]] Result<std::vector<ProposedFamily>> proposed();

    /// Both persons side by side; that somebody looked is kept. Places of protected persons are
    /// hidden.
    [[nodiscard]] Result<std::vector<JoinField>> compare(const JoinLine& line);

    /// They are one. `reason` as typed; where there are rivals one is asked for.
    [[nodiscard]] Result<PersonJoinId> same(const JoinLine& line, const QString& reason);
    [[nodiscard]] Status different(const JoinLine& line);
    /// The answer "different" is taken back: it is asked again.
    [[nodiscard]] Status askAgain(const JoinLine& line);
    [[nodiscard]] Status undo(PersonJoinId join);
    [[nodiscard]] Status confirm(FamilyId family);

    /// At most so many lines of a list are shown.
    static constexpr int kMostShown = 1000;

  private:
    struct Side;
    [[nodiscard]] Result<Side> sideOf(PersonId person);

    Desk& m_desk;
    RegistryListener& m_registry;
    std::set<PersonId> m_looked; ///< whose looks are kept already
};

} // namespace banso
