#pragma once

#include "core/base/Result.h"
#include "core/security/Desk.h"

namespace banso {

/// What the codes of somebody else's system mean, as keys of ours: a list that comes with the
/// program (`resources/masters`), over which a town may lay its vendor's codes in a setting written
/// `01=moved_in;02=birth`. Codes compare regardless of width and leading zeros.
class CodeMap {
  public:
    /// `master` names a file of `resources/masters` with a line `key<TAB>code;code;…` for each key.
    /// Error `import.codeMap` {setting, piece}: a piece of the setting is no pair, or its key is
    /// none of the master's.
    [[nodiscard]] static Result<CodeMap> load(Desk& desk, const QString& master,
                                              const QString& setting);

    /// Nothing for a code nobody has explained.
    [[nodiscard]] std::optional<QString> meaning(QStringView code) const;
    /// Changes whenever a meaning does.
    [[nodiscard]] QString fingerprint() const { return m_fingerprint; }

    [[nodiscard]] static QString plainCode(QStringView code);

  private:
    QHash<QString, QString> m_meanings;
    QString m_fingerprint;
};

} // namespace banso
