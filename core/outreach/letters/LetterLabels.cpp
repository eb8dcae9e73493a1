#include "core/outreach/letters/LetterLabels.h"

#include "core/outreach/letters/CarriedFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace banso {

Result<LetterLabels> LetterLabels::load(const QString& language) {
    BANSO_TRY(const QByteArray json, carriedLetterFile(QStringLiteral("labels.json")));
    const QJsonObject words = QJsonDocument::fromJson(json).object().value(language).toObject();
    if (words.isEmpty())
        return fail(refused("letter.labelsUnreadable", {}, {language}));
    LetterLabels labels;
    for (auto word = words.begin(); word != words.end(); ++word) {
        QStringList& texts = labels.m_labels[word.key()];
        if (word->isString())
            texts.append(word->toString());
        for (const QJsonValue& line : word->toArray())
            texts.append(line.toString());
    }
    return labels;
}

QString LetterLabels::text(const char* key) const {
    return m_labels.value(QLatin1String(key), {QLatin1String(key)}).constFirst();
}

QStringList LetterLabels::list(const char* key) const {
    return m_labels.value(QLatin1String(key), {QLatin1String(key)});
}

} // namespace banso
