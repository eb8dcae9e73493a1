#include "core/care/Confirmed.h"

namespace banso {

bool isQuestion(const Error& error) {
    return error.code.text().starts_with("sure.");
}

QString questionKey(const Error& error) {
    const QString code = error.code.toString();
    return error.field.isEmpty() ? code : code + u'@' + error.field;
}

void Confirmed::addAll(const Errors& findings) {
    for (const Error& error : findings)
        if (isQuestion(error))
            add(error);
}

bool Confirmed::covers(const Error& error) const {
    return isQuestion(error) && m_keys.contains(questionKey(error));
}

Errors Confirmed::open(Errors findings) const {
    std::erase_if(findings, [this](const Error& error) { return covers(error); });
    return findings;
}

} // namespace banso
