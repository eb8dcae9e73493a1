#pragma once

#include "core/registry/Guarded.h"
#include "core/registry/imports/ImportBatch.h"

namespace banso {

/// A kind of change as a stable key (`moved_within`), made from a literal only, so that a test can
/// read every kind out of the sources and ask whether it has words.
class ImportEventKind {
  public:
    template <std::size_t N>
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is the kind
    consteval ImportEventKind(const char (&literal)[N]) : m_key(literal, N - 1) {}

    [[nodiscard]] QString key() const {
        return QString::fromLatin1(m_key.data(), static_cast<qsizetype>(m_key.size()));
    }
    friend bool operator==(const ImportEventKind&, const ImportEventKind&) = default;

  private:
    std::string_view m_key;
};

/// One thing that a row changes, as a job finds it.
struct FoundField {
    QString field; ///< a stable key
    QString before;
    QString after;
};

/// A change as a job finds it, all in plain text: it goes no further than `ImportPass`.
struct FoundChange {
    ImportEventKind kind;
    qint64 row = 0;                      ///< as a spreadsheet numbers it; 0 when no row says it
    std::optional<PersonId> person = {}; ///< nothing while the person is not in the register yet
    QString name = {};
    std::optional<Date> on = {}; ///< when it happened, as the file says
    std::vector<FoundField> fields = {};
    bool isMasked = false; ///< the person, or who lives where the row says, is protected
};

/// One thing that changes, as it may be shown: where a protected person lives and how she is
/// reached is sealed.
struct FieldChange {
    QString field;
    Guarded<QString> before;
    Guarded<QString> after;
};

/// What a row of a file would change.
struct ImportChange {
    ImportEventKind kind;
    qint64 row;
    std::optional<PersonId> person;
    QString name;
    std::optional<Date> on;
    std::vector<FieldChange> fields;
};

/// A change as it was kept when the file was applied.
struct AppliedChange {
    qint64 id;
    QString kind;
    std::optional<PersonId> person;
    QString name; ///< what she is called now
    std::optional<qint64> row;
    std::optional<Date> on;
    std::vector<FieldChange> fields;
};

/// Whether a field says where somebody lives or how she is reached.
[[nodiscard]] bool isGuardedField(QStringView field);
/// The field for showing.
[[nodiscard]] FieldChange guarded(const FoundField& field, std::optional<PersonId> person,
                                  bool isMasked);

} // namespace banso
