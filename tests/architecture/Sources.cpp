#include "tests/architecture/Sources.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace banso::test {

namespace {

QString root() {
    return QStringLiteral(BANSO_SOURCE_DIR "/");
}

} // namespace

QString textOf(const QString& path) {
    QFile file(root() + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString Source::code() const {
    static const QRegularExpression comments(QStringLiteral("//[^\n]*|/\\*.*?\\*/"),
                                             QRegularExpression::DotMatchesEverythingOption);
    // A string that holds // (an address) is no comment, but nothing asked here stands behind one.
    return QString(text).remove(comments);
}

QStringList Source::includes(QChar quote) const {
    static const QRegularExpression quoted(QStringLiteral("(?m)^#include \"([^\"]+)\""));
    static const QRegularExpression angled(QStringLiteral("(?m)^#include <([^>]+)>"));
    QStringList found;
    auto matches = (quote == u'"' ? quoted : angled).globalMatch(text);
    while (matches.hasNext())
        found += matches.next().captured(1);
    return found;
}

const std::vector<Source>& sourcesUnder(const QString& folder) {
    static std::map<QString, std::vector<Source>> kept;
    auto& sources = kept[folder];
    if (!sources.empty())
        return sources;
    QDirIterator files(root() + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().sliced(root().size());
        sources.push_back({path, textOf(path)});
    }
    return sources;
}

RoomPlan::RoomPlan() {
    for (const char* part : {"core", "ui", "app"}) {
        QDirIterator files(root() + QLatin1String(part), {QStringLiteral("CMakeLists.txt")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            read(files.next().sliced(root().size()));
    }
}

void RoomPlan::read(const QString& path) {
    static const QRegularExpression room(QStringLiteral("banso_(room|ui)\\((\\w+)([^)]*)\\)"));
    static const QRegularExpression library(QStringLiteral("add_library\\((\\w+)"));
    static const QRegularExpression links(
        QStringLiteral("target_link_libraries\\(([\\w-]+)([^)]*)\\)"));
    const QString text = textOf(path);
    const QString folder = path.section(u'/', 0, -2);
    if (const auto made = room.match(text); made.hasMatch()) {
        const bool isUi = made.captured(1) == u"ui";
        const QString target =
            (isUi ? QStringLiteral("banso_ui_") : QStringLiteral("banso_")) + made.captured(2);
        m_folders[folder] = target;
        readLinks(target, made.captured(3) + (isUi ? QStringLiteral(" banso_words") : QString()));
    } else if (const auto plain = library.match(text); plain.hasMatch()) {
        m_folders[folder] = plain.captured(1);
    }
    auto all = links.globalMatch(text);
    while (all.hasNext()) {
        const auto each = all.next();
        readLinks(each.captured(1), each.captured(2));
    }
}

void RoomPlan::readLinks(const QString& target, const QString& words) {
    static const QRegularExpression name(QStringLiteral("\\bbanso_\\w+"));
    auto names = name.globalMatch(words);
    while (names.hasNext())
        m_links[target] += names.next().captured();
}

QString RoomPlan::roomOf(const QString& path) const {
    for (QString folder = path.section(u'/', 0, -2); !folder.isEmpty();
         folder = folder.section(u'/', 0, -2)) {
        const auto found = m_folders.find(folder);
        if (found != m_folders.end())
            return found->second;
        if (!folder.contains(u'/'))
            break;
    }
    return {};
}

QStringList RoomPlan::reachOf(const QString& room) const {
    QStringList reach{room};
    for (qsizetype at = 0; at < reach.size(); ++at) {
        const auto links = m_links.find(reach[at]);
        if (links == m_links.end())
            continue;
        for (const QString& next : links->second)
            if (!reach.contains(next))
                reach += next;
    }
    return reach;
}

} // namespace banso::test
