#include "core/registry/imports/CodeMap.h"

#include "core/registry/imports/ResidentRecord.h"
#include "core/storage/CarriedTable.h"

namespace banso {

Result<CodeMap> CodeMap::load(Desk& desk, const QString& master, const QString& setting) {
    CodeMap map;
    QStringList keys;
    const QStringList lines = carriedLines(QStringLiteral(":/masters/") + master);
    for (const QString& line : lines) {
        const QString key = line.section(u'\t', 0, 0);
        keys.append(key);
        for (const QString& code : line.section(u'\t', 1, 1).split(u';', Qt::SkipEmptyParts))
            map.m_meanings.insert(plainCode(code), key);
    }
    const QString ours = desk.settings().text(setting, desk.today());
    for (const QString& piece : ours.split(u';', Qt::SkipEmptyParts)) {
        const QString key = piece.section(u'=', 1).trimmed();
        if (!piece.contains(u'=') || !keys.contains(key))
            return fail(refused("import.codeMap", setting, {setting, piece.trimmed()}));
        map.m_meanings.insert(plainCode(piece.section(u'=', 0, 0)), key);
    }
    map.m_fingerprint = lines.join(u'\n') + u'\n' + ours;
    return map;
}

std::optional<QString> CodeMap::meaning(QStringView code) const {
    const auto found = m_meanings.constFind(plainCode(code));
    return found == m_meanings.constEnd() ? std::nullopt : std::optional(*found);
}

QString CodeMap::plainCode(QStringView code) {
    QString plain = plainLine(code);
    qsizetype zeros = 0;
    while (zeros + 1 < plain.size() && plain[zeros] == u'0')
        ++zeros;
    return plain.sliced(zeros);
}

} // namespace banso
