#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace banso::test {

/// A source file of the house.
struct Source {
    QString path; ///< from the root of the sources: `core/base/Date.h`
    QString text;
    [[nodiscard]] QString code() const; ///< without comments
    [[nodiscard]] QString name() const { return path.section(u'/', -1); }
    [[nodiscard]] QStringList includes(QChar quote) const; ///< of `"…"` or `<…>`
};

/// Headers and sources under these folders.
[[nodiscard]] const std::vector<Source>& sourcesUnder(const QString& folder);
[[nodiscard]] QString textOf(const QString& path);

/// The rooms as CMake builds them.
class RoomPlan {
  public:
    RoomPlan();

    /// The room a file belongs to: the deepest folder that is a target; empty for none.
    [[nodiscard]] QString roomOf(const QString& path) const;
    /// Itself and all it leans on.
    [[nodiscard]] QStringList reachOf(const QString& room) const;
    [[nodiscard]] const std::map<QString, QString>& folders() const { return m_folders; }

  private:
    void read(const QString& path);
    void readLinks(const QString& target, const QString& words);

    std::map<QString, QString> m_folders;   ///< folder to target
    std::map<QString, QStringList> m_links; ///< target to targets
};

} // namespace banso::test
