#include "ui/send/SendPlace.h"

#include <QStringList>

namespace banso {

namespace {

/// The positive number that a part of a place is.
std::optional<qint64> numberIn(const QStringList& parts, qsizetype index) {
    bool isNumber = false;
    const qint64 number = parts.value(index).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return std::nullopt;
    return number;
}

} // namespace

SendPlace SendPlace::parse(const QString& text) {
    const QStringList parts = text.split(u':');
    SendPlace place;
    if (parts.first() == u"prepare") {
        place.wish.notice = parts.value(1);
        if (const auto session = numberIn(parts, 2))
            place.wish.session = CheckupSessionId(*session);
        const QStringList families = parts.value(3).split(u',', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < families.size(); ++i)
            if (const auto family = numberIn(families, i))
                place.wish.families.push_back(FamilyId(*family));
        place.wish.isDue = place.wish.families.empty();
        return place;
    }
    place.desk = enumOf<SendDesk>(parts.first()).value_or(SendDesk::Batch);
    if (const auto batch = numberIn(parts, 1); batch && place.desk == SendDesk::Batch) {
        place.batch = SendBatchId(*batch);
        place.phase = enumOf<SendPhase>(parts.value(2)).value_or(SendPhase::Check);
    }
    place.wish.isDue = true;
    return place;
}

QString SendPlace::text() const {
    if (desk != SendDesk::Batch)
        return keyOf(desk);
    if (batch)
        return QStringLiteral("batch:%1:%2").arg(batch->value()).arg(keyOf(phase));
    QStringList families;
    for (const FamilyId family : wish.families)
        families += QString::number(family.value());
    return QStringLiteral("prepare:%1:%2:%3")
        .arg(wish.notice, wish.session ? QString::number(wish.session->value()) : QString(),
             families.join(u','));
}

} // namespace banso
