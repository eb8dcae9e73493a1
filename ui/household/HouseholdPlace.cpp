#include "ui/household/HouseholdPlace.h"

#include <QStringList>

namespace banso {

std::optional<HouseholdPlace> HouseholdPlace::parse(const QString& text) {
    const QStringList parts = text.split(u'/');
    const QStringList subject = parts.first().split(u':');
    bool isNumber = false;
    const qint64 id = subject.value(1).toLongLong(&isNumber);
    if (subject.size() != 2 || !isNumber || id <= 0)
        return std::nullopt;
    HouseholdPlace place;
    if (subject.first() == u"family")
        place.family = FamilyId(id);
    else if (subject.first() == u"person")
        place.person = PersonId(id);
    else
        return std::nullopt;
    place.task = parts.value(1);
    place.contact = parts.value(2);
    if (const qint64 about = parts.value(3).toLongLong(&isNumber); isNumber && about > 0)
        place.about = PersonId(about);
    return place;
}

QString HouseholdPlace::text() const {
    QString text = family   ? QStringLiteral("family:%1").arg(family->value())
                   : person ? QStringLiteral("person:%1").arg(person->value())
                            : QString();
    if (task.isEmpty())
        return text;
    text += u'/' + task + u'/' + contact;
    if (about)
        text += u'/' + QString::number(about->value());
    return text;
}

} // namespace banso
