#include "ui/checkups/SessionPlace.h"

namespace banso {

SessionPlace SessionPlace::parse(const QString& text) {
    const QString subject = text.section(u'/', 0, 0);
    const QString word = subject.section(u':', 0, 0);
    const QString rest = subject.section(u':', 1);
    SessionPlace place;
    if (word == u"new") {
        place.isNew = true;
        place.kind = rest;
    }
    bool isNumber = false;
    const qint64 id = rest.toLongLong(&isNumber);
    if (word == u"session" && isNumber && id > 0) {
        place.session = CheckupSessionId(id);
        place.isCame = text.section(u'/', 1) == u"came";
    }
    return place;
}

QString SessionPlace::text() const {
    if (isNew)
        return QStringLiteral("new:") + kind;
    if (!session)
        return {};
    return QStringLiteral("session:%1").arg(session->value()) +
           (isCame ? QStringLiteral("/came") : QString());
}

} // namespace banso
