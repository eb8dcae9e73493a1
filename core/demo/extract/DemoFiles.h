#pragma once

#include "core/demo/extract/ExtractWriter.h"
#include "core/demo/extract/NextWeek.h"

namespace banso {

/// The files that a town gets from elsewhere, in the layouts that the program ships with, for
/// whoever wants to try imports: the register's present and next picture, lists of protection
/// measures, of notices keyed from paper, of sessions.
class DemoFiles {
  public:
    DemoFiles(const Town& town, Date today, Date picturedOn, QString folder)
        : m_town(town),
          m_today(today),
          m_picturedOn(picturedOn),
          m_folder(std::move(folder)),
          m_random(town.seed(), "files") {}

    /// `dying`: who dies in the next week; `isInPicture`: who stands in the present picture.
    Status write(std::optional<ResidentIndex> dying,
                 const std::function<bool(ResidentIndex)>& isInPicture);
    [[nodiscard]] const QStringList& files() const { return m_files; }
    [[nodiscard]] QString pathFor(const QString& name);

  private:
    Status writeNext(const NextWeek& next);
    Status writeFaulty(const NextWeek& next);
    Status writeProtection();
    Status writeNotices();
    Status writeSessions();
    Status writeText(const QString& name, const QByteArray& text);
    /// Women of that age whom nobody of the story needs, wives of the town's register.
    [[nodiscard]] std::vector<ResidentIndex> women(int count, int fromAge, int toAge);

    const Town& m_town;
    Date m_today;
    Date m_picturedOn;
    QString m_folder;
    DemoRandom m_random;
    QStringList m_files;
};

} // namespace banso
