#include "core/registry/imports/RelationPath.h"

#include "core/registry/imports/ResidentRecord.h"

namespace banso {

namespace {

std::optional<RelationPath> pathOf(const QStringList& levels, const CodeMap& kin) {
    RelationPath path;
    for (const QString& level : levels) {
        const auto meaning = kin.meaning(level);
        const auto step = meaning ? enumOf<Kin>(*meaning) : std::nullopt;
        if (!step)
            return std::nullopt;
        path.push_back(*step);
    }
    if (path.empty())
        return std::nullopt;
    return path;
}

} // namespace

QString joinedRelationCode(const QStringList& codes) {
    QStringList levels;
    for (const QString& code : codes) {
        QString digits = plainLine(code);
        if (digits.isEmpty())
            continue;
        if (digits.size() % 2 == 1)
            digits.prepend(u'0');
        for (qsizetype at = 0; at < digits.size(); at += 2)
            if (digits.sliced(at, 2) != u"00") // levels that are not used
                levels.append(digits.sliced(at, 2));
    }
    return levels.join(u'.');
}

std::optional<RelationPath> relationPath(const QString& joinedCode, const QString& words,
                                         const CodeMap& kin) {
    if (auto path = pathOf(joinedCode.split(u'.', Qt::SkipEmptyParts), kin))
        return path;
    return pathOf(words.split(u'の', Qt::SkipEmptyParts), kin);
}

} // namespace banso
